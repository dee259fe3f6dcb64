import type { Project, Vendor } from "../../model/types";
import { didYouMean, type RuleContext } from "./context";

function known(things: readonly { slug: string }[], unusable: ReadonlySet<string>): Set<string> {
  return new Set([...things.map(({ slug }) => slug), ...unusable]);
}

function checkVendors(project: Project, vendors: ReadonlySet<string>, { error }: RuleContext): void {
  for (const [index, { vendor }] of project.vendors.entries())
    if (!vendors.has(vendor))
      error(project, ["vendors", index, "vendor"], {
        what: `unknown vendor \`${vendor}\``,
        fix: didYouMean(vendor, vendors, `add vendors/${vendor}.yml`),
      });
}

function checkRelations(project: Project, projects: ReadonlySet<string>, { error }: RuleContext): void {
  const counts = new Map<string, number>();
  for (const { kind, target } of project.relations) {
    const index = counts.get(kind) ?? 0;
    counts.set(kind, index + 1);
    const path = ["relations", kind, index];
    if (target === project.slug) error(project, path, { what: "a project can't relate to itself", fix: "remove it" });
    else if (!projects.has(target))
      error(project, path, {
        what: `unknown project \`${target}\``,
        fix: didYouMean(target, projects, `add projects/${target}.yml or remove it here`),
      });
  }
}

/** The vendor that a chain of parents comes back to, where it does. */
function isCircular(vendor: Vendor, vendors: ReadonlyMap<string, Vendor>): boolean {
  const passed = new Set<string>();
  for (let each = vendor.parent; each !== undefined; each = vendors.get(each)?.parent) {
    if (each === vendor.slug) return true;
    if (passed.has(each)) return false;
    passed.add(each);
  }
  return false;
}

/** Vendors, parents and related projects exist, no vendor owns itself, and a host is no vendor. */
export function checkReferences(context: RuleContext): void {
  const { landscape, unusable, error, warn } = context;
  const projects = known(landscape.projects, unusable.projects);
  const vendors = known(landscape.vendors, unusable.vendors);
  const bySlug = new Map(landscape.vendors.map((vendor) => [vendor.slug, vendor]));
  for (const project of landscape.projects) {
    checkVendors(project, vendors, context);
    checkRelations(project, projects, context);
    for (const [index, { vendor }] of project.vendors.entries()) {
      const host = bySlug.get(vendor);
      if (host?.kind === "foundation" && project.foundation !== undefined && host.name.en === project.foundation)
        warn(project, ["vendors", index], {
          what: `\`${vendor}\` hosts this project: a foundation is not the vendor of what it hosts`,
          fix: "remove it here",
        });
    }
  }
  for (const vendor of landscape.vendors) {
    if (vendor.parent === undefined) continue;
    if (!vendors.has(vendor.parent))
      error(vendor, ["parent"], {
        what: `unknown vendor \`${vendor.parent}\``,
        fix: didYouMean(vendor.parent, vendors, `add vendors/${vendor.parent}.yml`),
      });
    else if (isCircular(vendor, bySlug))
      error(vendor, ["parent"], { what: `\`${vendor.slug}\` ends up as its own parent`, fix: "break the circle" });
  }
}
