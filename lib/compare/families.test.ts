import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { independentRoots, rootOf, type VendorOwners } from "./families";

const owners = (parents: Record<string, string | undefined>): VendorOwners =>
  new Map(Object.entries(parents).map(([slug, parent]) => [slug, { name: { en: slug }, parent }]));

describe("the owners of a vendor", () => {
  it("are followed to the top", () => {
    const known = owners({ coreos: "red-hat", "red-hat": "ibm", ibm: undefined });
    expect(rootOf("coreos", known)).toBe("ibm");
    expect(rootOf("ibm", known)).toBe("ibm");
  });

  it("are the vendor itself where nothing is known of it", () => {
    expect(rootOf("buoyant", owners({}))).toBe("buoyant");
  });

  it("may be known by name alone", () => {
    expect(rootOf("heptio", owners({ heptio: "vmware" }))).toBe("vmware");
  });

  it("end even where the data goes in a circle, for everyone in it at the same company", () => {
    const circle = owners({ a: "b", b: "c", c: "a", outside: "b", self: "self" });
    expect(["a", "b", "c", "outside"].map((slug) => rootOf(slug, circle))).toEqual(["a", "a", "a", "a"]);
    expect(rootOf("self", circle)).toBe("self");
  });
});

describe("independent vendors", () => {
  it("count two brands of one company once, in the order of the vendors", () => {
    const known = owners({ google: undefined, "red-hat": "ibm", ibm: undefined, hashicorp: "ibm" });
    expect(independentRoots(["hashicorp", "google", "red-hat", "ibm"], known)).toEqual(["ibm", "google"]);
    expect(independentRoots([], known)).toEqual([]);
  });

  it("are never more than the vendors, whatever the owners", () => {
    const slug = fc.constantFrom("a", "b", "c", "d", "e");
    fc.assert(
      fc.property(fc.dictionary(slug, slug), fc.array(slug), (parents, vendors) => {
        const roots = independentRoots(vendors, owners(parents));
        expect(roots.length).toBeLessThanOrEqual(new Set(vendors).size);
        expect(new Set(roots).size).toBe(roots.length);
        // Asking for the top of a top changes nothing.
        expect(independentRoots(roots, owners(parents))).toEqual(roots);
      }),
    );
  });
});
