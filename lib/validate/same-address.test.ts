import { describe, expect, it } from "vitest";
import { isSameAddress } from "./same-address";

describe("isSameAddress", () => {
  it.each([
    ["https://www.Example.org/", "http://example.org"],
    ["https://example.org/docs/", "https://example.org/docs"],
    ["https://github.com/Owner/Name.git", "https://github.com/owner/name/"],
    ["no address", " no address"],
    [undefined, undefined],
  ])("finds that %s leads where %s does", (a, b) => {
    expect(isSameAddress(a, b)).toBe(true);
    expect(isSameAddress(b, a)).toBe(true);
  });

  it.each([
    ["https://example.org/Docs", "https://example.org/docs"],
    ["https://docs.example.org", "https://example.org"],
    ["https://example.org/?page=1", "https://example.org/?page=2"],
    ["https://example.org/#a", "https://example.org/"],
    ["https://github.com/owner", "https://github.com/owner/name"],
    [undefined, "https://example.org"],
  ])("tells %s from %s", (a, b) => {
    expect(isSameAddress(a, b)).toBe(false);
    expect(isSameAddress(b, a)).toBe(false);
  });
});
