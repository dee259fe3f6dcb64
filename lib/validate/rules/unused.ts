import type { RuleContext } from "./context";

/** Vendors behind nothing and boxes with nothing in them; only a whole landscape can tell. */
export function checkUnused({ landscape, isWhole, warn }: RuleContext): void {
  if (!isWhole) return;
  const named = new Set([
    ...landscape.projects.flatMap(({ vendors }) => vendors.map(({ vendor }) => vendor)),
    ...landscape.vendors.flatMap(({ parent }) => parent ?? []),
  ]);
  for (const vendor of landscape.vendors)
    if (!named.has(vendor.slug) && vendor.kind !== "foundation")
      warn(vendor, [], {
        what: `no project names the vendor \`${vendor.slug}\``,
        fix: "name it in a project or remove the file",
      });
  const places = landscape.projects.flatMap(({ placements }) => placements);
  const filled = new Set(places.map(({ category, subcategory }) => `${category}/${subcategory}`));
  for (const [index, category] of landscape.categories.entries())
    for (const [place, { slug }] of category.subcategories.entries())
      if (!filled.has(`${category.slug}/${slug}`))
        warn(landscape, ["categories", index, "subcategories", place, "id"], {
          what: `no project stands in \`${category.slug}/${slug}\``,
          fix: "place one there or remove the subcategory",
        });
}
