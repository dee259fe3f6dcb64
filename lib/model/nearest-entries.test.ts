import { expect, it } from "vitest";
import { nearestEntries } from "./nearest-entries";

const VENDORS = [
  { slug: "red-hat", names: ["Red Hat", "红帽"] },
  { slug: "red-hut", names: ["Red Hut"] },
  { slug: "google", names: ["Google"] },
];
const wordsOf = ({ slug, names }: (typeof VENDORS)[number]) => [slug, ...names];
const slugsFor = (word: string, max = 5) => nearestEntries(word, VENDORS, wordsOf, max).map(({ slug }) => slug);

it("finds an entry by any of its words, once", () => {
  expect(slugsFor("rad-hat")).toEqual(["red-hat", "red-hut"]);
  expect(slugsFor("红貌")).toEqual(["red-hat"]);
});

it("cuts the list after the nearest", () => {
  expect(slugsFor("redhat", 1)).toEqual(["red-hat"]);
});

it("finds nothing where nothing is near", () => {
  expect(slugsFor("zzzzzzzz")).toEqual([]);
});

it("finds every entry that goes by the same word", () => {
  const entries = [{ path: "a" }, { path: "b" }];
  expect(nearestEntries("databse", entries, () => ["database"], 5)).toEqual(entries);
});
