import "server-only";
import { routes } from "../routes";
import { placeDetour } from "./place-detour";
import { projectDetour } from "./project-detour";
import { vendorDetour } from "./vendor-detour";

/** The path, without a language prefix, on which an address of before goes on; `null` for one that needs no detour. */
export async function pageDetour(pathname: string): Promise<{ movedTo: string } | "unknown" | null> {
  const project = await projectDetour(pathname);
  if (project) return project === "unknown" ? project : { movedTo: routes.project(project.movedTo) };
  const vendor = await vendorDetour(pathname);
  if (vendor) return vendor === "unknown" ? vendor : { movedTo: routes.vendor(vendor.movedTo) };
  return placeDetour(pathname);
}
