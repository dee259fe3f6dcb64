import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monogramHue, monogramLetters } from "./monogram";

describe("monogramLetters", () => {
  it.each([
    ["Alpha Proxy", "AP"],
    ["etcd", "e"],
    ["Envoy", "E"],
    ["KubeVela", "KV"],
    ["OpenTelemetry", "OT"],
    ["gRPC", "gR"],
    ["NATS", "N"],
    ["CRI-O", "CO"],
    ["in-toto", "IT"],
    ["3scale", "3"],
    ["Red Hat 3scale", "RH"],
    ["k8gb", "k"],
    ["中文", "中"],
    ["阿里云 Aliyun", "阿"],
    ["Aliyun 阿里云", "A"],
    ["The Update Framework (TUF)", "UF"],
    ["Bank of Somewhere, Ltd.", "BS"],
    ["McDonald's", "MD"],
    ["(bracketed)", "b"],
    ["Ｗｉｄｅ", "W"],
    ["ß group", "ßG"],
    ["", "?"],
    ["***", "?"],
  ])("draws %j as %j", (name, letters) => {
    expect(monogramLetters(name)).toBe(letters);
  });

  it("gives one or two characters for any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const characters = [...monogramLetters(name)];
        expect(characters.length).toBeGreaterThanOrEqual(1);
        expect(characters.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("monogramHue", () => {
  it("stays the same from release to release", () => {
    expect(["envoy", "etcd", "kubevela"].map(monogramHue)).toEqual([323, 95, 314]);
  });

  it("is a whole number of degrees for any slug", () => {
    fc.assert(fc.property(fc.string(), (slug) => [...Array(360).keys()].includes(monogramHue(slug))));
  });

  it("spreads slugs that differ in one letter over the whole circle", () => {
    const hues = Array.from({ length: 26 }, (_, at) => monogramHue(`kube${String.fromCharCode(97 + at)}`));
    const quadrants = new Set(hues.map((hue) => Math.floor(hue / 90)));
    expect(quadrants.size).toBe(4);
    expect(new Set(hues).size).toBeGreaterThan(20);
  });
});
