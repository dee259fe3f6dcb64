import { describe, expect, it } from "vitest";
import { isCountry } from "./country";

describe("isCountry", () => {
  it.each(["US", "CN", "GB", "DE", "TW", "NO"])("takes %s", (code) => {
    expect(isCountry(code)).toBe(true);
  });

  it.each(["UK", "us", "EU", "ZZ", "XX", "USA", "U", "", "419", "DD"])("refuses %j", (code) => {
    expect(isCountry(code)).toBe(false);
  });
});
