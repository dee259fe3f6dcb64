import { expect, it } from "vitest";
import type { Problem } from "../source/problem";
import { findingsSince } from "./findings";

const problem = (known: Partial<Problem> = {}): Problem => ({
  ...{ file: "projects/envoy.yml", line: 4, column: 9, level: "warning", what: "no summary", fix: "add it" },
  ...known,
});

it("puts what is new first, errors before warnings, wherever the old ones have moved to", () => {
  const error = problem({ level: "error", what: "unknown key" });
  const { problems, ...counts } = findingsSince([problem()], [problem({ line: 7 }), problem({ what: "other" }), error]);
  expect(counts).toEqual({ errors: 1, warnings: 2, new: 2 });
  expect(problems.map(({ what, isNew }) => [what, isNew])).toEqual([
    ["unknown key", true],
    ["other", true],
    ["no summary", false],
  ]);
});

it("tells a second one of the same sort as new", () => {
  const { problems } = findingsSince([problem()], [problem(), problem({ line: 9 })]);
  expect(problems.map(({ line, isNew }) => [line, isNew])).toEqual([
    [9, true],
    [4, false],
  ]);
});

it("counts all and lists three hundred", () => {
  const { warnings, problems } = findingsSince(
    [],
    Array.from({ length: 400 }, (_, line) => problem({ line })),
  );
  expect([warnings, problems.length]).toEqual([400, 300]);
});
