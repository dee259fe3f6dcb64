import type { Localized } from "../model/types";

/** The text in a language, English where it has no other; the empty string where there is none. */
export function localize(text: Localized | undefined, locale: string): string {
  if (!text) return "";
  return (locale === "zh" ? text.zh : undefined) ?? text.en;
}
