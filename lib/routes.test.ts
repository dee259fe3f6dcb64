import { readdir } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmbedPath, OWN_PAGES, placeOf, projectSlugOf, relationsSlugOf, routes, vendorSlugOf } from "./routes";

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
    ["/projects/envoy/relations", "envoy"],
    ["/zh/projects/envoy/relations/", "envoy"],
    ["/projects/relations", null],
    ["/projects/envoy", null],
    ["/projects/envoy/relations/more", null],
  ])("of %s give the project of these relations %j", (path, slug) => {
    expect(relationsSlugOf(path)).toBe(slug);
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
          expect(relationsSlugOf(`/zh${routes.relations(a)}`)).toBe(a);
          expect(vendorSlugOf(`/zh${routes.vendor(a)}`)).toBe(a);
          expect(placeOf(routes.subcategory(a, b))).toEqual({ category: a, subcategory: b });
        },
      ),
    );
  });
});

describe("isEmbedPath", () => {
  it.each([
    ["/embed", true],
    ["/zh/embed/", true],
    ["/embed/setup", false],
    ["/embedded", false],
    ["/projects/embed", false],
  ])("says of %s: %s", (path, expected) => {
    expect(isEmbedPath(path)).toBe(expected);
  });
});

describe("OWN_PAGES", () => {
  it("names every page that stands directly below the root", async () => {
    const pages = await readdir(new URL("../app/[locale]", import.meta.url), { withFileTypes: true });
    // A name in brackets is no part of an address.
    const folders = pages.filter((each) => each.isDirectory() && !each.name.startsWith("(")).map(({ name }) => name);
    // Below it stand projects alone: `/projects` itself is no page, and the alias of a group in many landscapes.
    expect(folders.filter((name) => name !== "projects" && !OWN_PAGES.includes(name))).toEqual([]);
    expect(OWN_PAGES).not.toContain("projects");
  });
});
