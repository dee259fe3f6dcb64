/**
 * Marks the chosen tiles of the map by a rule of their own, so that a choice draws none of a thousand tiles anew.
 * @param slugs of projects that the landscape has
 */
export function chosenCss(slugs: readonly string[]): string {
  if (slugs.length === 0) return "";
  const tiles = slugs.map((slug) => `.t[data-slug=${JSON.stringify(slug)}]`);
  const marks = tiles.map((tile) => `${tile}::before`);
  return [
    `${tiles.join()}{box-shadow:0 0 0 2px var(--color-accent);z-index:1}`,
    `${marks.join()}{content:"✓"/"";position:absolute;left:-4px;top:-4px;width:14px;height:14px;border-radius:7px;` +
      "background:var(--color-accent);color:var(--color-on-accent);font:600 10px/14px var(--font-sans);text-align:center}",
  ].join("");
}
