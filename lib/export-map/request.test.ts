import { expect, it } from "vitest";
import { PICTURE_QUERY, pictureSchema, widthOf } from "./request";

it.each([
  [
    { theme: "dark", lang: "zh", width: "1200" },
    { theme: "dark", lang: "zh", width: 1200 },
  ],
  [
    { theme: "pink", lang: "xx", width: "1e9" },
    { theme: "light", lang: "en", width: null },
  ],
  [
    { theme: null, lang: null, width: null },
    { theme: "light", lang: "en", width: null },
  ],
])("reads %j", (given, read) => {
  expect(pictureSchema.parse(given)).toEqual(read);
});

it.each([
  [1200, "3000", 1200],
  [null, "3000", 3000],
  [null, 1500, 1500],
  [null, "wide", 1920],
  [null, undefined, 1920],
  [null, "99999", 1920],
])("is as wide as asked (%j), else as the settings say (%j)", (asked, own, width) => {
  expect(widthOf(asked, own)).toBe(width);
});

it("tells apart what draws another picture, and nothing else", () => {
  expect(PICTURE_QUERY).toEqual(expect.arrayContaining(["q", "stage", "group", "compact", "at", "color", "theme"]));
  for (const key of ["compare", "columns", "sort", "view", "day"]) expect(PICTURE_QUERY).not.toContain(key);
});
