import { describe, expect, it } from "vitest";
import { findIcon, hasIcon } from "./icons";
import { pictureType } from "./picture-type";

describe("findIcon", () => {
  it("draws an icon of one colour in the default ink", async () => {
    const icon = await findIcon("simple-icons:envoyproxy");
    expect(icon?.svg).toMatch(/^<svg [^>]*viewBox="0 0 24 24"[^>]*>.*#1f2328.*<\/svg>$/s);
    expect(icon?.svg).not.toContain("currentColor");
  });

  it("draws it in the colour given", async () => {
    expect((await findIcon("simple-icons:etcd", "#419eda"))?.svg).toContain('fill="#419eda"');
  });

  it.each(['"/><image href="file:///etc/passwd"/>', "url(#x)", "", "#12345"])(
    "uses the ink instead of %j",
    async (color) => {
      expect((await findIcon("simple-icons:etcd", color))?.svg).toBe((await findIcon("simple-icons:etcd"))?.svg);
    },
  );

  it("follows an alias to its icon", async () => {
    expect(await findIcon("simple-icons:chromecast")).toEqual(await findIcon("simple-icons:googlecast"));
  });

  it("keeps the colours and the frame of a drawing that has its own", async () => {
    const icon = await findIcon("logos:kubernetes");
    expect(icon?.svg).toMatch(/fill="#(?!1f2328)/i);
    expect(pictureType(Buffer.from(icon?.svg ?? ""))).toBe("svg");
  });

  it.each([
    ["simple-icons:envoyproxy", true],
    ["logos:kubernetes", true],
    ["devicon:go", true],
    ["simple-icons:no-such-icon", false],
    ["simple-icons:constructor", false],
    ["simple-icons:__proto__", false],
    ["constructor:name", false],
    ["../secrets:envoyproxy", false],
    ["simple-icons:envoyproxy:x", false],
    ["envoyproxy", false],
    ["", false],
  ])("knows whether there is %j: %s", async (name, expected) => {
    expect(await hasIcon(name)).toBe(expected);
    expect((await findIcon(name)) !== null).toBe(expected);
  });
});
