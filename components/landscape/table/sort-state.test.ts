import { describe, expect, it } from "vitest";
import { ariaSort, nextSort, sortKeyOf } from "./sort-state";

describe("nextSort", () => {
  it("starts with a column's own order and turns it on the next press", () => {
    expect(nextSort("name", "license")).toBe("license");
    expect(nextSort("license", "license")).toBe("-license");
    expect(nextSort("-license", "license")).toBe("license");
  });
});

describe("ariaSort", () => {
  it.each([
    ["name", "name", "ascending"],
    ["-name", "name", "descending"],
    ["stage", "stage", "descending"],
    ["-stage", "stage", "ascending"],
    ["date", "date", "descending"],
    ["-date", "date", "ascending"],
    ["name", "stage", "none"],
  ] as const)("says of the order %s that %s is %s", (sort, key, said) => {
    expect(ariaSort(sort, key)).toBe(said);
  });
});

describe("sortKeyOf", () => {
  it("knows which columns have an order", () => {
    expect(sortKeyOf("vendor")).toBe("vendor");
    expect(sortKeyOf("tag")).toBeNull();
  });
});
