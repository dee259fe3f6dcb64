import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VENDOR_KINDS, VENDOR_ROLES, type VendorKind, type VendorRole } from "../model/types";
import type { VendorOwners } from "./families";
import { isIndependent } from "./independence";

const owners: VendorOwners = new Map([
  ["ibm", { name: { en: "IBM" } }],
  ["red-hat", { name: { en: "Red Hat" }, parent: "ibm" }],
  ["google", { name: { en: "Google" } }],
]);

const by = (slug: string, role: VendorRole, kind: VendorKind = "company") => ({ slug, role, kind });

describe("isIndependent", () => {
  it.each([
    ["hosted by a foundation", { foundation: "CNCF", vendors: [by("google", "origin")] }, true],
    ["made by two", { vendors: [by("google", "origin"), by("red-hat", "contributor")] }, true],
    ["made by one in two roles", { vendors: [by("google", "origin"), by("google", "maintainer")] }, false],
    ["made by two of one family", { vendors: [by("ibm", "origin"), by("red-hat", "maintainer")] }, false],
    ["made by one and sold by another", { vendors: [by("google", "origin"), by("red-hat", "seller")] }, false],
    ["in the care of a community", { vendors: [by("friends", "maintainer", "community")] }, true],
    ["sold by one, made by nobody known", { vendors: [by("google", "seller")] }, false],
    ["sold by two, made by nobody known", { vendors: [by("google", "seller"), by("ibm", "seller")] }, undefined],
    ["without anybody", { foundation: null, vendors: [] }, undefined],
  ])("of a project %s", (_, project, expected) => {
    expect(isIndependent(project, owners)).toBe(expected);
  });

  it("is never lost by one more maker, whoever it is", () => {
    const backer = fc.record({
      slug: fc.constantFrom("ibm", "red-hat", "google", "else"),
      role: fc.constantFrom(...VENDOR_ROLES),
      kind: fc.constantFrom(...VENDOR_KINDS),
    });
    fc.assert(
      fc.property(fc.array(backer), backer, (vendors, another) => {
        fc.pre(another.role !== "seller" && isIndependent({ vendors }, owners) === true);
        expect(isIndependent({ vendors: [...vendors, another] }, owners)).toBe(true);
      }),
    );
  });
});
