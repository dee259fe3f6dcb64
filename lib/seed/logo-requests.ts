import type { LogoRequest } from "../logos/types";
import type { Landscape } from "../model/types";
import { inMapOrder } from "./map-order";

type SiteLogo = "header" | "footer" | "favicon";

export function projectLogoKey(slug: string): string {
  return `project:${slug}`;
}

/** The pictures that a landscape shows of itself, by the key of each. */
export function siteLogos({ header, footer, images }: Landscape): Map<SiteLogo, string> {
  const files = { header: header?.logo, footer: footer?.logo, favicon: images?.favicon };
  return new Map((["header", "footer", "favicon"] as const).flatMap((key) => (files[key] ? [[key, files[key]]] : [])));
}

export function siteLogoKey(logo: SiteLogo): string {
  return `site:${logo}`;
}

export function vendorLogoKey(slug: string): string {
  return `vendor:${slug}`;
}

/** Every logo of a landscape in the order of the map, so that neighbours come in one sheet; vendors after the projects. */
export function listLogoRequests(landscape: Landscape): LogoRequest[] {
  const requests: LogoRequest[] = [
    ...inMapOrder(landscape).map(({ slug, logo }) => ({ key: projectLogoKey(slug), source: logo })),
    ...landscape.vendors.map(({ slug, logo }) => ({ key: vendorLogoKey(slug), source: logo })),
    ...[...siteLogos(landscape)].map(([logo, file]) => ({
      key: siteLogoKey(logo),
      source: { kind: "file" as const, file },
    })),
  ];
  return requests.filter(({ source }) => source.kind !== "monogram");
}
