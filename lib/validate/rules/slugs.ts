import type { Position, Project, Vendor } from "../../model/types";
import type { RuleContext } from "./context";

function checkAddresses(things: readonly (Project | Vendor)[], { error, locate }: RuleContext): void {
  const owners = new Map<string, Position>();
  for (const thing of things) {
    const owner = owners.get(thing.slug);
    if (!owner) {
      owners.set(thing.slug, locate(thing, []));
      continue;
    }
    const what = `the slug \`${thing.slug}\` belongs to ${owner.file} already`;
    error(thing, ["slug"], { what, fix: "state another `slug`, or merge the two files" });
  }
  for (const thing of things) {
    for (const [index, oldSlug] of thing.oldSlugs.entries()) {
      const owner = owners.get(oldSlug);
      if (owner) {
        const what = `the old slug \`${oldSlug}\` is in use by ${owner.file}`;
        error(thing, ["old-slugs", index], { what, fix: "remove it here: an address leads to one place" });
      }
      owners.set(oldSlug, owner ?? locate(thing, []));
    }
  }
}

/** Each address of a project or vendor, old ones included, leads to one place. */
export function checkSlugs(context: RuleContext): void {
  checkAddresses(context.landscape.projects, context);
  checkAddresses(context.landscape.vendors, context);
}
