import { expect, it } from "vitest";
import { labelOf } from "./label-of";

it.each([
  ["annual_review_date", "Annual review date"],
  ["helm-chart", "Helm chart"],
  ["LFX slug", "LFX slug"],
  ["Unnamed organization", "Unnamed organization"],
  ["成立时间", "成立时间"],
  ["", ""],
])("reads %j as %j", (key, label) => {
  expect(labelOf(key)).toBe(label);
});
