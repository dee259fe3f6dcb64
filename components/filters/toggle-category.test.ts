import { describe, expect, it } from "vitest";
import { NO_SELECTION } from "@/lib/landscape/facets";
import { toggleCategory } from "./toggle-category";

const chosen = (...category: string[]) => ({ ...NO_SELECTION, category });

describe("toggleCategory", () => {
  it("adds a category beside others and keeps the order of the alphabet", () => {
    expect(toggleCategory(chosen("runtime"), "network").category).toEqual(["network", "runtime"]);
  });

  it("narrows from a category to one of its parts", () => {
    expect(toggleCategory(chosen("network", "runtime"), "network/mesh").category).toEqual(["network/mesh", "runtime"]);
  });

  it("widens from parts to their category", () => {
    const before = chosen("network/mesh", "network/proxy", "runtime/storage");
    expect(toggleCategory(before, "network").category).toEqual(["network", "runtime/storage"]);
  });

  it("leaves a category alone whose name begins the same", () => {
    expect(toggleCategory(chosen("network-tools/mesh"), "network").category).toEqual(["network", "network-tools/mesh"]);
  });

  it("switches off what is on, and nothing else", () => {
    expect(toggleCategory(chosen("network/mesh", "network/proxy"), "network/mesh").category).toEqual(["network/proxy"]);
  });

  it("leaves the other facets as they were", () => {
    const before = { ...chosen(), stage: ["graduated"], vendor: ["acme"] };
    expect(toggleCategory(before, "network")).toEqual({ ...before, category: ["network"] });
  });
});
