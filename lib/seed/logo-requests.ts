import type { LogoRequest } from "../logos/types";
import type { Landscape } from "../model/types";
import { inMapOrder } from "./map-order";

export function projectLogoKey(slug: string): string {
  return `project:${slug}`;
}

export function vendorLogoKey(slug: string): string {
  return `vendor:${slug}`;
}

/** Every logo of a landscape in the order of the map, so that neighbours come in one sheet; vendors after the projects. */
export function listLogoRequests(landscape: Landscape): LogoRequest[] {
  const requests: LogoRequest[] = [
    ...inMapOrder(landscape).map(({ slug, logo }) => ({ key: projectLogoKey(slug), source: logo })),
    ...landscape.vendors.map(({ slug, logo }) => ({ key: vendorLogoKey(slug), source: logo })),
  ];
  return requests.filter(({ source }) => source.kind !== "monogram");
}
