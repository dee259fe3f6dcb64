import { describe, expect, it, vi } from "vitest";
import { pageDetour } from "./page-detour";

vi.mock("../db/queries", () => ({
  getSnapshot: () =>
    Promise.resolve({
      projects: [{ slug: "envoy" }],
      vendors: [{ slug: "red-hat" }, { slug: "华为" }],
      categories: [{ slug: "runtime", subcategories: [{ slug: "storage" }] }],
    }),
  findProjectSlug: (old: string) => Promise.resolve(old === "old-envoy" ? "envoy" : null),
  findVendorSlug: (old: string) => Promise.resolve(old === "redhat" ? "red-hat" : null),
}));

describe("pageDetour", () => {
  it.each([
    "/",
    "/vendors",
    "/zh/vendors",
    "/projects/envoy",
    "/vendors/red-hat",
    "/zh/vendors/%E5%8D%8E%E4%B8%BA",
    "/categories/runtime",
    "/zh/categories/runtime/storage/",
  ])("leaves %s alone", async (path) => {
    expect(await pageDetour(path)).toBeNull();
  });

  it.each([
    ["/projects/old-envoy", "/projects/envoy"],
    ["/vendors/redhat", "/vendors/red-hat"],
    ["/zh/vendors/Red-Hat", "/vendors/red-hat"],
    ["/categories/Runtime", "/categories/runtime"],
    ["/categories/Runtime/STORAGE", "/categories/runtime/storage"],
  ])("leads %s on to %s", async (path, movedTo) => {
    expect(await pageDetour(path)).toEqual({ movedTo });
  });

  it.each([
    "/projects/nothing",
    "/vendors/nobody",
    "/zh/vendors/envoy",
    "/categories/storage",
    "/categories/runtime/runtime",
    "/categories/runtime%2Fstorage",
  ])("knows nothing of %s", async (path) => {
    expect(await pageDetour(path)).toBe("unknown");
  });
});
