import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf, projectSlugOf, routes, vendorSlugOf } from "./routes";

describe("the slugs in a path", () => {
  it.each([
    ["/vendors/red-hat", "red-hat"],
    ["/zh/vendors/red-hat/", "red-hat"],
    ["/vendors/%E5%8D%8E%E4%B8%BA", "华为"],
    ["/vendors", null],
    ["/vendors/", null],
    ["/vendors/a/b", null],
    ["/vendors/%E5", null],
    ["/de/vendors/red-hat", null],
    ["/projects/red-hat", null],
  ])("of %s give the vendor %j", (path, slug) => {
    expect(vendorSlugOf(path)).toBe(slug);
  });

  it.each([
    ["/categories/runtime", { category: "runtime" }],
    ["/zh/categories/runtime/container-runtime", { category: "runtime", subcategory: "container-runtime" }],
    ["/categories/runtime/a/b", null],
    ["/categories", null],
    ["/categories//a", null],
    ["/vendors/runtime", null],
  ])("of %s give the place %j", (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it("are those that the path was made from, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.string({ unit: "grapheme", minLength: 1 }),
        (a, b) => {
          expect(projectSlugOf(routes.project(a))).toBe(a);
          expect(vendorSlugOf(`/zh${routes.vendor(a)}`)).toBe(a);
          expect(placeOf(routes.subcategory(a, b))).toEqual({ category: a, subcategory: b });
        },
      ),
    );
  });
});
