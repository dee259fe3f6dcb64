import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileOf, ownPath, staticPath } from "./site-paths";

const SITE = { basePath: "/landscape", origins: ["https://map.example"] };

describe("ownPath", () => {
  it.each([
    ["/landscape", "/"],
    ["/landscape/", "/"],
    ["/landscape/projects/envoy?stage=graduated#facts", "/projects/envoy"],
    ["/landscape/vendors/", "/vendors"],
    ["https://map.example/landscape/og/en", "/og/en"],
    ["#facts", "/stats"],
    ["/landscapes/projects/envoy", null],
    ["/projects/envoy", null],
    ["https://elsewhere.example/landscape/projects/envoy", null],
    ["mailto:someone@map.example", null],
    ["https://[broken", null],
  ])("takes %s on a page for %s", (address, expected) => {
    expect(ownPath(address, "/stats", SITE)).toBe(expected);
  });
});

describe("fileOf", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "index.html"],
    ["/zh", "text/html", "zh/index.html"],
    ["/projects/node.js", "text/html", "projects/node.js/index.html"],
    ["/api/landscape", "application/json", "api/landscape.json"],
    ["/api/projects/node.js", "application/json", "api/projects/node.js.json"],
    ["/api/export.csv", "text/csv; charset=utf-8", "api/export.csv"],
    ["/og/en/envoy", "image/png", "og/en/envoy.png"],
    ["/projects/%E4%BA%91", "text/html", "projects/云/index.html"],
  ])("puts %s of %s into %s", (path, type, expected) => {
    expect(fileOf(path, type)).toBe(expected);
  });

  it("never leaves the folder", () => {
    const part = fc.oneof(fc.constantFrom("..", "%2e%2e", "%2E%2E%2F", "a%2F..%2Fb", "."), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const file = fileOf(`/${parts.map((each) => each.replaceAll("/", "")).join("/")}`, "text/html");
        expect(file.startsWith("/")).toBe(false);
      }),
    );
    expect(fileOf("/a/%2e%2e/%2e%2e/b", "text/html")).toBe("a/%2e%2e/%2e%2e/b/index.html");
  });
});

it.each([
  ["/og/zh/envoy", "/og/zh/envoy.png"],
  ["/og/en", "/og/en.png"],
  ["/api/landscape", "/api/landscape.json"],
  ["/api/openapi.json", "/api/openapi.json"],
  ["/badges/envoy.svg", "/badges/envoy.svg"],
  ["/projects/envoy", "/projects/envoy"],
])("finds %s at %s", (path, expected) => {
  expect(staticPath(path)).toBe(expected);
});
