import { describe, expect, it } from "vitest";
import { nearest } from "./nearest";

describe("nearest", () => {
  it.each([
    ["lisence", ["links", "license", "slug"], ["license"]],
    ["categorys", ["country", "categories"], ["categories"]],
    ["home_page", ["homepage", "name"], ["homepage"]],
    ["gradauted", ["sandbox", "graduated"], ["graduated"]],
    ["desc", ["slug", "description"], ["description"]],
    ["prometeus", ["prometheus", "proxmox"], ["prometheus"]],
  ])("finds what %j was meant to be", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toEqual(expected);
  });

  it("says nothing where nothing is near", () => {
    expect(nearest("zebra", ["license", "homepage"])).toEqual([]);
    expect(nearest("xy", ["ab", "license"])).toEqual([]);
    expect(nearest("", ["a"])).toEqual([]);
  });

  it("puts typos before names that hold the word, and takes no more than asked", () => {
    const candidates = ["kubernetes-dashboard", "kubernetes", "kubernets", "etcd"];
    expect(nearest("kubernete", candidates, 3)).toEqual(["kubernetes", "kubernets", "kubernetes-dashboard"]);
    expect(nearest("kubernete", candidates, 2)).toHaveLength(2);
  });

  it("bears a word of any length", () => {
    expect(nearest("x".repeat(1_000_000), ["license"])).toEqual([]);
  });
});
