import { describe, expect, it } from "vitest";
import { withoutKeys, withoutValue } from "./query";

describe("withoutKeys", () => {
  it("leaves the others as they stand", () => {
    expect(withoutKeys("q=a%26b&stage=x,y&sort=name", ["stage"])).toBe("q=a%26b&sort=name");
    expect(withoutKeys("q=a", ["q"])).toBe("");
  });
});

describe("withoutValue", () => {
  it("takes one value away, and the key with the last", () => {
    expect(withoutValue("stage=x,y&sort=name", "stage", "x")).toBe("sort=name&stage=y");
    expect(withoutValue("category=net/mesh", "category", "net/mesh")).toBe("");
  });

  it("knows the repeated keys of a form", () => {
    expect(withoutValue("stage=x&stage=y", "stage", "y")).toBe("stage=x");
  });
});
