import { localize } from "../i18n/localized";
import type { VendorKind } from "../model/types";
import { apiRoutes, routes } from "../routes";
import type { VendorProfile } from "../vendors/types";
import { localizedPath } from "./addresses";
import { type JsonLdNode, breadcrumbNode } from "./json-ld";

type Page = { url: string; base: URL; locale: string; mapName: string; listName: string };

const TYPES: Partial<Record<VendorKind, string>> = {
  university: "CollegeOrUniversity",
  government: "GovernmentOrganization",
};

/** What a vendor's page says to machines: the organisation, whom it belongs to, and the way down to it. */
export function vendorNodes({ vendor, children }: VendorProfile, page: Page): JsonLdNode[] {
  const { locale, base } = page;
  const name = localize(vendor.name, locale);
  const at = (path: string) => new URL(localizedPath(path, locale), base).href;
  const organization = (each: { slug: string; name: VendorProfile["vendor"]["name"] }): JsonLdNode => ({
    "@type": "Organization",
    "@id": at(routes.vendor(each.slug)),
    name: localize(each.name, locale),
  });
  const summary = localize(vendor.summary, locale);
  const otherName = locale === "zh" ? vendor.name.en : vendor.name.zh;
  return [
    {
      "@type": TYPES[vendor.kind] ?? "Organization",
      "@id": page.url,
      name,
      ...(otherName && otherName !== name && { alternateName: otherName }),
      ...(summary && { description: summary }),
      url: vendor.homepage ?? page.url,
      mainEntityOfPage: page.url,
      ...(vendor.logo && { logo: new URL(apiRoutes.logo(vendor.logo), base).href }),
      ...(vendor.country && { address: { "@type": "PostalAddress", addressCountry: vendor.country } }),
      ...(vendor.parent && { parentOrganization: organization(vendor.parent) }),
      ...(children.length > 0 && { subOrganization: children.map(organization) }),
    },
    breadcrumbNode([
      { name: page.mapName, url: at(routes.landscape()) },
      { name: page.listName, url: at(routes.vendors()) },
      { name, url: page.url },
    ]),
  ];
}
