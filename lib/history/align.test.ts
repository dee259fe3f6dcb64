import { describe, expect, test } from "vitest";
import { alignHits, alignText } from "./align";
import { landscapeOf } from "./fixture";

const landscapeWith = (...names: string[]) => landscapeOf(names.map((name) => ({ name, places: ["net/proxy"] })));
const today = landscapeWith("Ant", "Bee");
const before = landscapeWith("Cat", "Bee");

describe("another state of the landscape", () => {
  test("is searched in the words of today", () => {
    const text = { version: "1", texts: [{ summary: { en: "an ant" } }, { summary: { en: "a bee" } }] };
    expect(alignText(text, today, before)).toMatchObject({ texts: [{}, { summary: { en: "a bee" } }] });
    expect(alignText(text, today, today)).toBe(text);
  });

  test("has what was found of it where it stands there", () => {
    const hits = { order: [0, 1], words: [] };
    expect(alignHits(hits, today, before)).toMatchObject({ order: [1] });
    expect(alignHits(hits, today, today)).toBe(hits);
    expect(alignHits(null, today, before)).toBeNull();
  });
});
