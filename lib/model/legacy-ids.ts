import { deburr } from "./deburr";

/** The form that landscape2 gives names in its ids: leading hyphen kept, one trailing hyphen dropped, `+` kept. */
export function normalizeName(name: string): string {
  return name
    .replaceAll(" ", "-")
    .replace(/[^\p{L}\p{N}\- +]/gu, "-")
    .toLowerCase()
    .replace(/-+/g, "-")
    .replace(/-$/, "");
}

/** The id of an item in landscape2's links, from the names of its first placement and its own. */
export function landscape2Id(category: string, subcategory: string, name: string): string {
  return [category, subcategory, name].map(normalizeName).join("--");
}

/** The id in the links of landscape2's predecessor: words split at humps too (`CoreDNS` is `core-dns`), no accents. */
export function landscapeappId(name: string): string {
  const words = name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ");
  return deburr(words).trim().replaceAll(" ", "-");
}
