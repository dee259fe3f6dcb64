import { afterEach, describe, expect, it, vi } from "vitest";
import { readBasePath, withBasePath, withoutBasePath } from "./base-path";

afterEach(() => vi.unstubAllEnvs());

describe("the base path", () => {
  it.each([
    [undefined, ""],
    ["", ""],
    ["/", ""],
    ["/landscape", "/landscape"],
    ["/maps/cloud/", "/maps/cloud"],
  ])("of %j is %j", (text, path) => {
    expect(readBasePath(text)).toBe(path);
  });

  it.each(["landscape", "//elsewhere.example", "/a b", "/a?b", "https://a.example/b"])("can't be %j", (text) => {
    expect(() => readBasePath(text)).toThrow(/BASE_PATH/);
  });
});

describe("an address", () => {
  it("is as it is where the site stands at the root", () => {
    vi.stubEnv("NEXT_PUBLIC_BASE_PATH", "");
    expect([withBasePath("/"), withBasePath("/vendors")]).toEqual(["/", "/vendors"]);
    expect(["/", "/vendors"].map(withoutBasePath)).toEqual(["/", "/vendors"]);
  });

  it("stands under the base path", () => {
    vi.stubEnv("NEXT_PUBLIC_BASE_PATH", "/landscape");
    expect([withBasePath("/"), withBasePath("/zh?a=b")]).toEqual(["/landscape", "/landscape/zh?a=b"]);
    expect(["/landscape", "/landscape/zh/vendors"].map(withoutBasePath)).toEqual(["/", "/zh/vendors"]);
  });
});
