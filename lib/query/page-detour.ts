import "server-only";
import { getPrivateProject } from "../db/overlays";
import { projectSlugOf, relationsSlugOf, routes } from "../routes";
import { oldPageDetour } from "./old-page-detour";
import { placeDetour } from "./place-detour";
import { projectDetour } from "./project-detour";
import { vendorDetour } from "./vendor-detour";

/**
 * The path, without a language prefix, on which an address of before goes on; `null` for one that needs no detour.
 * @param overlay slug of the list that the address lays over the landscape: it may have projects of its own
 */
export async function pageDetour(
  pathname: string,
  overlay: string | null = null,
): Promise<{ movedTo: string } | "unknown" | null> {
  const project = await projectDetour(pathname);
  if (project) {
    if (project === "unknown") {
      const slug = projectSlugOf(pathname);
      return slug !== null && (await getPrivateProject(overlay, slug.normalize("NFC"))) ? null : project;
    }
    const page = relationsSlugOf(pathname) === null ? routes.project : routes.relations;
    return { movedTo: page(project.movedTo) };
  }
  const vendor = await vendorDetour(pathname);
  if (vendor) return vendor === "unknown" ? vendor : { movedTo: routes.vendor(vendor.movedTo) };
  return (await placeDetour(pathname)) ?? oldPageDetour(pathname);
}
