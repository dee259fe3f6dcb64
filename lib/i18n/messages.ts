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
  "errors",
] as const;

export async function loadMessages(locale: Locale) {
  const parts = await Promise.all(
    NAMESPACES.map(async (name) => {
      const file: { default: Record<string, unknown> } = await import(`../../messages/${locale}/${name}.json`);
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(parts);
}
