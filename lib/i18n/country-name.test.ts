import { expect, it } from "vitest";
import { countryName } from "./country-name";

it.each([
  ["CN", "en", "China"],
  ["CN", "zh", "中国"],
  ["DE", "zh", "德国"],
  ["United States", "en", "United States"],
  ["XX", "en", "XX"],
])("calls %s in %s %s", (country, locale, name) => {
  expect(countryName(country, locale)).toBe(name);
});
