import type { AbstractIntlMessages } from "next-intl";
import type { Locale } from "./routing";

/** One file a part of the interface, so that a word is found where its component is. */
const NAMESPACES = [
  "common",
  "landscape",
  "filters",
  "project",
  "search",
  "compare",
  "vendors",
  "categories",
  "liveness",
  "history",
  "timeline",
  "changes",
  "shortlist",
  "relations",
  "choose",
  "stats",
  "coloring",
  "guide",
  "quiz",
  "exports",
  "embed",
  "pages",
  "preview",
  "consent",
  "errors",
] as const;

export type Namespace = (typeof NAMESPACES)[number];

/** Parts whose words the browser has on every page: the bar, the palette, what is said when something fails. */
export const EVERYWHERE = ["common", "search", "choose", "errors"] as const satisfies Namespace[];

/** Parts of the pages that a browser can draw by itself on a static site, where each may draw any of them. */
export const ANYWHERE_WORDS = [
  "landscape",
  "filters",
  "project",
  "compare",
  "shortlist",
  "changes",
  "stats",
  "timeline",
] as const satisfies Namespace[];

/** Some parts of all messages: what a page's components in the browser speak. */
export function pickMessages(messages: AbstractIntlMessages, parts: readonly Namespace[]): AbstractIntlMessages {
  return Object.fromEntries(parts.map((part) => [part, messages[part] ?? {}]));
}

export async function loadMessages(locale: Locale) {
  const parts = await Promise.all(
    NAMESPACES.map(async (name) => {
      const file: { default: Record<string, unknown> } = await import(`../../messages/${locale}/${name}.json`);
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(parts);
}
