import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeFile, staysBeneath } from "./place-file";

const KNOWN = new Set(["projects/envoy.yml", "vendors/google.yml", "projects/both.yml", "vendors/both.yml"]);
const PROJECT = "name: A\ncategories: [a/b]\n";

describe("placeFile", () => {
  it.each([
    ["my-fork/data/projects/new.yml", PROJECT, "projects/new.yml"],
    ["data\\vendors\\new.yaml", "name: A\n", "vendors/new.yml"],
    ["data/overlays/ours.yml", "name: A\n", "overlays/ours.yml"],
    ["landscape.yml", "name: A\n", "landscape.yml"],
    ["cncf-landscape.yml", "landscape:\n  - category:\n", "landscape.yml"],
    ["google.yml", PROJECT, "vendors/google.yml"],
    ["both.yml", PROJECT, "projects/both.yml"],
    ["new.yml", PROJECT, "projects/new.yml"],
    ["new.yml", "name: A\nkind: company\n", "vendors/new.yml"],
    ["中文.yml", PROJECT, "projects/中文.yml"],
  ])("puts %s where it belongs", (name, text, path) => {
    expect(placeFile(name, text, KNOWN)).toBe(path);
  });

  it("never leaves the folder, whatever a file is called", () => {
    const part = fc.oneof(
      fc.constantFrom("..", ".", "/", "\\", "projects", "\0", "~", "C:"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const path = placeFile(parts.join("/"), PROJECT, KNOWN);
        if (path !== null) expect(path).toMatch(/^((projects|vendors|overlays)\/)?[^/\\\0.][^/\\\0]*$/u);
      }),
    );
    expect(placeFile("../../../etc/passwd/..", "", KNOWN)).toBeNull();
  });
});

describe("staysBeneath", () => {
  const given = (...paths: string[]) => paths.map((path) => ({ path, text: "name: A\n" }));

  it("keeps everything but the files that are given", () => {
    expect(staysBeneath("projects/envoy.yml", given("projects/new.yml"))).toBe(true);
    expect(staysBeneath("projects/envoy.yml", given("projects/envoy.yml"))).toBe(false);
    expect(staysBeneath("projects/envoy.yml", given("landscape.yml"))).toBe(true);
  });

  it("gives way to a whole folder, so that what it lacks is gone", () => {
    const whole = given("landscape.yml", "projects/new.yml");
    expect(staysBeneath("projects/envoy.yml", whole)).toBe(false);
    expect(staysBeneath("vendors/google.yml", whole)).toBe(true);
    expect(staysBeneath("logos/envoy.svg", whole)).toBe(true);
  });

  it("keeps no descriptors beside a file of landscape2, and no private list", () => {
    const other = [{ path: "data.yml", text: "landscape:\n" }];
    expect(staysBeneath("projects/envoy.yml", other)).toBe(false);
    expect(staysBeneath("landscape.yml", other)).toBe(false);
    expect(staysBeneath("settings.yml", other)).toBe(true);
    expect(staysBeneath("overlays/ours.yml", given("projects/new.yml"))).toBe(false);
  });
});
