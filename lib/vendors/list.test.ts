import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VendorRole } from "../model/types";
import type { VendorSummary } from "../snapshot/types";
import { countBy, narrowVendors } from "./narrow";
import { nextVendorSort, sortVendors, vendorAriaSort } from "./sort";

function vendor(slug: string, name: string, zh?: string, known: Partial<VendorSummary> = {}): VendorSummary {
  return {
    slug,
    name: zh ? { en: name, zh } : { en: name },
    kind: "company",
    logo: null,
    projects: 0,
    roles: [],
    ...known,
  };
}

const roles = (counts: Partial<Record<VendorRole, number>>) =>
  (Object.entries(counts) as [VendorRole, number][]).map(([role, projects]) => ({ role, projects }));

const VENDORS = [
  vendor("red-hat", "Red Hat", "红帽", { country: "US", projects: 9, roles: roles({ origin: 2, maintainer: 8 }) }),
  vendor("huawei", "Huawei", "华为", { country: "CN", projects: 4, roles: roles({ origin: 4 }) }),
  vendor("eth", "ETH Zürich", undefined, { country: "CH", kind: "university", projects: 4 }),
  vendor("alibaba", "Alibaba", undefined, { country: "CN", projects: 4, roles: roles({ maintainer: 1 }) }),
];
const slugs = (list: readonly VendorSummary[]) => list.map(({ slug }) => slug);
const EVERYTHING = { q: "", country: null, kind: null };

describe("narrowVendors", () => {
  it.each([
    ["hat red", ["red-hat"]],
    ["红帽", ["red-hat"]],
    ["zurich", ["eth"]],
    ["RED-HAT", ["red-hat"]],
    ["a", ["red-hat", "huawei", "alibaba"]],
    ["red huawei", []],
    ["  ", ["red-hat", "huawei", "eth", "alibaba"]],
  ])("finds %j in names of either language", (q, found) => {
    expect(slugs(narrowVendors(VENDORS, { ...EVERYTHING, q }))).toEqual(found);
  });

  it("narrows by country and kind together", () => {
    expect(slugs(narrowVendors(VENDORS, { ...EVERYTHING, country: "CN" }))).toEqual(["huawei", "alibaba"]);
    expect(slugs(narrowVendors(VENDORS, { ...EVERYTHING, country: "CN", kind: "university" }))).toEqual([]);
    expect(slugs(narrowVendors(VENDORS, { ...EVERYTHING, kind: "university" }))).toEqual(["eth"]);
  });
});

describe("sortVendors", () => {
  it.each([
    ["projects", ["red-hat", "alibaba", "eth", "huawei"]],
    ["-projects", ["alibaba", "eth", "huawei", "red-hat"]],
    ["name", ["alibaba", "eth", "huawei", "red-hat"]],
    ["-name", ["red-hat", "huawei", "eth", "alibaba"]],
    ["origin", ["huawei", "red-hat", "alibaba", "eth"]],
    ["maintainer", ["red-hat", "alibaba", "eth", "huawei"]],
  ] as const)("by %s puts ties in the order of projects and names", (sort, order) => {
    expect(slugs(sortVendors(VENDORS, sort, "en"))).toEqual(order);
  });

  it("gives the same order whatever the order before", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(VENDORS, { minLength: VENDORS.length }), (shuffled) => {
        expect(slugs(sortVendors(shuffled, "projects", "en"))).toEqual(slugs(sortVendors(VENDORS, "projects", "en")));
      }),
    );
  });
});

describe("the head of a column", () => {
  it("says the order and leads to it, then to its reverse", () => {
    expect(vendorAriaSort("projects", "projects")).toBe("descending");
    expect(vendorAriaSort("-projects", "projects")).toBe("ascending");
    expect(vendorAriaSort("name", "name")).toBe("ascending");
    expect(vendorAriaSort("-name", "name")).toBe("descending");
    expect(vendorAriaSort("name", "projects")).toBe("none");
    expect(nextVendorSort("projects", "name")).toBe("name");
    expect(nextVendorSort("name", "name")).toBe("-name");
    expect(nextVendorSort("-name", "name")).toBe("name");
  });
});

it("counts values, the most frequent first", () => {
  expect(countBy(VENDORS, ({ country }) => country)).toEqual([
    { value: "CN", count: 2 },
    { value: "CH", count: 1 },
    { value: "US", count: 1 },
  ]);
});
