import { describe, expect, it, vi } from "vitest";
import { pageDetour } from "./page-detour";

vi.mock("../db/queries", () => ({
  getSnapshot: () =>
    Promise.resolve({
      projects: [{ slug: "envoy" }],
      vendors: [{ slug: "red-hat" }, { slug: "华为" }],
      categories: [{ slug: "runtime", subcategories: [{ slug: "storage" }] }],
      groups: [
        { slug: "projects", name: { en: "Projects and products" }, categories: [] },
        { slug: "stats", name: { en: "Stats" }, categories: [] },
      ],
    }),
  getLandscapeInfo: () => Promise.resolve({ hasQuiz: false }),
  findProjectSlug: (old: string) => Promise.resolve(old === "old-envoy" ? "envoy" : null),
  findVendorSlug: (old: string) => Promise.resolve(old === "redhat" ? "red-hat" : null),
}));

describe("pageDetour", () => {
  it.each([
    "/",
    "/vendors",
    "/stats",
    "/zh",
    "/nothing-of-the-kind",
    "/zh/vendors",
    "/projects/envoy",
    "/zh/projects/envoy/relations",
    "/vendors/red-hat",
    "/zh/vendors/%E5%8D%8E%E4%B8%BA",
    "/categories/runtime",
    "/zh/categories/runtime/storage/",
  ])("leaves %s alone", async (path) => {
    expect(await pageDetour(path)).toBeNull();
  });

  it.each([
    ["/projects/old-envoy", "/projects/envoy"],
    ["/projects/old-envoy/relations", "/projects/envoy/relations"],
    ["/vendors/redhat", "/vendors/red-hat"],
    ["/zh/vendors/Red-Hat", "/vendors/red-hat"],
    ["/projects", "/?group=projects"],
    ["/zh/projects-and-products/", "/?group=projects"],
    ["/games", "/quiz"],
    ["/logos-preview", "/logos"],
    ["/zh/embed-setup", "/embed/setup"],
    ["/funding", "/vendors"],
    ["/card-mode", "/?view=cards"],
    ["/categories/Runtime", "/categories/runtime"],
    ["/categories/Runtime/STORAGE", "/categories/runtime/storage"],
  ])("leads %s on to %s", async (path, movedTo) => {
    expect(await pageDetour(path)).toEqual({ movedTo });
  });

  it.each([
    "/projects/nothing",
    "/projects/nothing/relations",
    "/vendors/nobody",
    "/zh/vendors/envoy",
    "/categories/storage",
    "/categories/runtime/runtime",
    "/categories/runtime%2Fstorage",
    "/quiz",
    "/zh/quiz",
  ])("knows nothing of %s", async (path) => {
    expect(await pageDetour(path)).toBe("unknown");
  });
});
