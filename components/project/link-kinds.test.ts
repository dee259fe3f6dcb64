import { describe, expect, it } from "vitest";
import { EXTRA_LINKS, ITEM_LINKS } from "@/lib/landscape2/keys";
import en from "@/messages/en/project.json";
import zh from "@/messages/zh/project.json";
import { LINK_ICONS, isKnownLinkKind, linkName, showAddress } from "./link-kinds";

const nameOfKind = (kind: string) => `<${kind}>`;

describe("linkName", () => {
  it.each([
    [{ kind: "slack", url: "https://slack.example" }, "<slack>"],
    [{ kind: "chat", name: "Gitter", url: "https://gitter.example" }, "Gitter"],
    [{ kind: "other", name: "Annual review", url: "https://a.example" }, "Annual review"],
    [{ kind: "package", url: "https://www.npmjs.com/package/alpha" }, "npm"],
    [{ kind: "package", url: "https://packages.example/alpha" }, nameOfKind("package")],
    [{ kind: "other", url: "https://www.a.example/docs/" }, "a.example/docs"],
    [{ kind: "toString", url: "mailto:list@a.example" }, "list@a.example"],
  ])("calls %j %s", (link, name) => {
    expect(linkName(link, nameOfKind)).toBe(name);
  });
});

it("has a name in both languages for each kind", () => {
  const kinds = Object.keys(LINK_ICONS).sort();
  expect(Object.keys(en.links).sort()).toEqual(kinds);
  expect(Object.keys(zh.links).sort()).toEqual(kinds);
});

it("knows every kind that the reader of landscape2 gives", () => {
  const kinds = [...Object.values(EXTRA_LINKS), ...Object.values(ITEM_LINKS)].map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== "other" && !isKnownLinkKind(kind))).toEqual([]);
});

it("shows an address without what says nothing", () => {
  expect(showAddress("https://www.alpha.example/")).toBe("alpha.example");
  expect(showAddress("https://github.com/alpha/alpha")).toBe("github.com/alpha/alpha");
});
