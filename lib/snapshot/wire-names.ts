import type { Localized } from "../model/types";

/** `0` where the slug is what a plain name gives, which is the rule. */
export type WireSlug = string | 0;
export type WireText = string | [en: string, zh: string];

/** The slug of most names. Far cheaper than the real rule, which has to know every script; the others are sent. */
function plainSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

export function encodeSlug(slug: string, name: string): WireSlug {
  return plainSlug(name) === slug ? 0 : slug;
}

export function decodeSlug(slug: WireSlug, name: string): string {
  return slug === 0 ? plainSlug(name) : slug;
}

export function encodeText({ en, zh }: Localized): WireText {
  return zh === undefined ? en : [en, zh];
}

export function decodeText(text: WireText): Localized {
  return typeof text === "string" ? { en: text } : { en: text[0], zh: text[1] };
}
