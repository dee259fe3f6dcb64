import { describe, expect, it } from "vitest";
import { fontsFor } from "./og-fonts";
import { holds } from "./unicode-ranges";

describe("fontsFor", () => {
  it("keeps Latin, Cyrillic and Chinese text whole", async () => {
    const texts = ["Envoy – “proxy”", "Яндекс", "云原生全景图，已毕业：2,413 个项目。", "Ångström Řeka"];
    const { clean } = await fontsFor(texts);
    expect(texts.map(clean)).toEqual(texts);
  });

  it("drops what no font can draw: emoji, joiners, controls, private characters", async () => {
    const { clean } = await fontsFor(["a😀b\u200dc\u0007d\u{e000}e\ufe0ff"]);
    expect(clean("a😀b\u200dc\u0007d\u{e000}e\ufe0ff")).toBe("abcdef");
  });

  it("loads no Chinese font for a Latin text", async () => {
    const { fonts } = await fontsFor(["Envoy"]);
    expect(fonts.every(({ name }) => name.startsWith("inter-"))).toBe(true);
    expect(fonts.map(({ weight }) => weight)).toContain(600);
  });
});

it.each([
  ["U+0-FF,U+131", 0x41, true],
  ["U+0-FF, U+131", 0x131, true],
  ["U+0-FF,U+131", 0x132, false],
  ["U+1f1e9-1f1f5", 0x1f1ea, true],
])("finds in %s the point %i: %s", (ranges, point, expected) => {
  expect(holds(ranges, point)).toBe(expected);
});
