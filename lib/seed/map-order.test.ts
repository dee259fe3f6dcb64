import { expect, it } from "vitest";
import { makeProject } from "../testing/fixture-landscape";
import { inMapOrder } from "./map-order";

const name = { en: "x" };
const categories = [
  {
    slug: "b",
    name,
    subcategories: [
      { slug: "two", name },
      { slug: "one", name },
    ],
  },
  { slug: "a", name, subcategories: [{ slug: "one", name }] },
];

function at(slug: string, ...places: string[]) {
  return makeProject(slug, {
    placements: places.map((place) => {
      const [category = "", subcategory = ""] = place.split("/");
      return { category, subcategory };
    }),
  });
}

it("projects stand where their first placement is, those of one place as the source has them", () => {
  const projects = [
    at("nowhere"),
    at("last", "a/one", "b/two"),
    at("third", "b/one"),
    at("first", "b/two"),
    at("second", "b/two", "a/one"),
  ];
  expect(inMapOrder({ categories, projects }).map(({ slug }) => slug)).toStrictEqual([
    "first",
    "second",
    "third",
    "last",
    "nowhere",
  ]);
});
