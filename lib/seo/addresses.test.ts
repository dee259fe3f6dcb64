import { describe, expect, it } from "vitest";
import { languageAlternates, localizedPath } from "./addresses";

describe("localizedPath", () => {
  it.each([
    ["/", "en", "/"],
    ["/", "zh", "/zh"],
    ["/projects/envoy", "en", "/projects/envoy"],
    ["/projects/envoy", "zh", "/zh/projects/envoy"],
  ])("puts %s in %s at %s", (path, locale, expected) => {
    expect(localizedPath(path, locale)).toBe(expected);
  });
});

describe("languageAlternates", () => {
  it("names each language by its tag and falls back to English", () => {
    expect(languageAlternates("/projects/envoy", new URL("https://map.example/"))).toEqual({
      en: "https://map.example/projects/envoy",
      "zh-Hans": "https://map.example/zh/projects/envoy",
      "x-default": "https://map.example/projects/envoy",
    });
  });
});
