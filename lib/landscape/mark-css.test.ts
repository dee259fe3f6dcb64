import { expect, test } from "vitest";
import { markCss, markKey } from "./mark-css";

test("a pile has as many stones as its stage's rank, and never more than the tallest", () => {
  expect([0, 1, 3, 4, 9].map(markKey)).toEqual(["1", "1", "3", "4", "4"]);
  expect(markKey("archived")).toBe("x");
  const css = markCss();
  const stonesOf = (key: string) =>
    css.split(`[data-m="${key}"]`)[1]?.split("[data-m")[0]?.split("ellipse").length ?? 0;
  expect(["1", "2", "3", "4", "x"].map((key) => stonesOf(key) - 1)).toEqual([1, 2, 3, 4, 2]);
});

test("a picture holds nothing that would end it or its style element", () => {
  for (const [, picture = ""] of markCss().matchAll(/url\("([^"]*)"\)/g)) expect(picture).not.toMatch(/[<>#"\n]/);
});
