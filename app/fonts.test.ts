import { existsSync, readFileSync } from "node:fs";
import ranges from "@fontsource-variable/inter/unicode.json";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const faces = [...read("fonts.css").split("@font-face").slice(1), read("_parts/latin-font.ts")];

it.each(Object.entries(ranges))("has the letters of Inter's %s, of a file that is there", (name, range) => {
  const file = `node_modules/@fontsource-variable/inter/files/inter-${name}-wght-normal.woff2`;
  const face = faces.find((each) => each.includes(`${file}"`)) ?? "";
  expect(face.replace(/\s/g, "")).toMatch(new RegExp(`[:"]${range.replaceAll("+", "\\+")}[;"]`));
  expect(existsSync(new URL(`../${file}`, import.meta.url))).toBe(true);
});

it("moves no text once it is seen", () => {
  const late = faces.filter((face) => !/local\("|display: "?optional/.test(face));
  expect(late).toEqual([]);
});
