import { expect, it } from "vitest";
import type { VendorProfile } from "../vendors/types";
import { placeNodes } from "./place-nodes";
import { vendorNodes } from "./vendor-nodes";

const BASE = new URL("https://map.example/");

function profile(
  known: Partial<VendorProfile["vendor"]> = {},
  children: VendorProfile["children"] = [],
): VendorProfile {
  const vendor = { slug: "acme", name: { en: "Acme" }, kind: "company" as const, logo: null, projects: [], ...known };
  return { vendor, children, events: [] };
}

const vendorPage = (locale: string, url: string) => ({ url, base: BASE, locale, mapName: "Map", listName: "Vendors" });
const EN = vendorPage("en", "https://map.example/vendors/acme");
const ZH = vendorPage("zh", "https://map.example/zh/vendors/acme");

it("says no more of a vendor than is known, and the way down to it", () => {
  const [node, steps] = vendorNodes(profile(), EN);
  expect(node).toEqual({
    "@type": "Organization",
    "@id": EN.url,
    name: "Acme",
    url: EN.url,
    mainEntityOfPage: EN.url,
  });
  expect(steps?.itemListElement).toMatchObject([
    { item: "https://map.example/" },
    { item: "https://map.example/vendors" },
    { item: EN.url },
  ]);
});

it("says whom a vendor belongs to, what belongs to it and what it is called elsewhere, in the page's language", () => {
  const child = {
    slug: "kid",
    name: { en: "Kid", zh: "小" },
    kind: "company" as const,
    logo: null,
    projects: 1,
    roles: [],
  };
  const known = {
    name: { en: "Acme", zh: "极致" },
    kind: "university" as const,
    country: "CN",
    homepage: "https://acme.example/",
    logo: "0123456789abcdef",
    parent: { slug: "big", name: { en: "Big" } },
  };
  expect(vendorNodes(profile(known, [child]), ZH)[0]).toMatchObject({
    "@type": "CollegeOrUniversity",
    name: "极致",
    alternateName: "Acme",
    url: "https://acme.example/",
    logo: "https://map.example/logos/0123456789abcdef.webp",
    address: { addressCountry: "CN" },
    parentOrganization: { "@id": "https://map.example/zh/vendors/big", name: "Big" },
    subOrganization: [{ "@id": "https://map.example/zh/vendors/kid", name: "小" }],
  });
});

it("puts a subcategory under its category", () => {
  const subcategory = { slug: "proxy", name: { en: "Proxy" }, summary: { en: "One hop." } };
  const category = { slug: "network", name: { en: "Network" }, subcategories: [subcategory] };
  const url = "https://map.example/categories/network/proxy";
  const [node, steps] = placeNodes({ category, subcategory }, { url, base: BASE, locale: "en", mapName: "Map" });
  expect(node).toMatchObject({
    name: "Proxy",
    description: "One hop.",
    isPartOf: "https://map.example/categories/network",
  });
  expect(steps?.itemListElement).toMatchObject([{ name: "Map" }, { name: "Network" }, { name: "Proxy", item: url }]);
});
