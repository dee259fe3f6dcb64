import { describe, expect, test } from "vitest";
import type { Problem } from "../source/problem";
import { parseYaml } from "../source/yaml-file";
import { child, rootOf, type Part } from "./part";
import { booleanOf, dayOf, flatten, splitList, textOf, urlOf } from "./values";

/** Reads `key: <yaml>` and says what was found and complained about. */
function read<Value>(yaml: string, reader: (part: Part) => Value) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const source = parseYaml(`key: ${yaml}`, "a.yml", report);
  if (!source) throw new Error("the fixture is no YAML");
  const value = reader(child(rootOf(source, report), "key"));
  return { value, levels: problems.map(({ level }) => level), problems };
}

describe("an address", () => {
  test.each([
    ["https://a.example/x?y#z", "https://a.example/x?y#z", []],
    ["'  https://a.example  '", "https://a.example", []],
    ["https://a.example/x y", "https://a.example/x%20y", ["warning"]],
    ["https:a.example", "https://a.example/", ["warning"]],
    ["https://me:secret@a.example/", "https://a.example/", ["warning"]],
    ["a.example", undefined, ["error"]],
    ["ftp://a.example", undefined, ["error"]],
    ["'JavaScript:alert(1)'", undefined, ["error"]],
    ['"\\u0001javascript:alert(1)"', undefined, ["error"]],
    ["data:text/html,x", undefined, ["error"]],
    ["mailto:a@a.example", undefined, ["error"]],
    ["''", undefined, []],
  ])("written %s is read as %s", (yaml, url, expected) => {
    const { value, levels } = read(yaml, urlOf);
    expect([value, levels]).toEqual([url, expected]);
  });

  test("may be a mail address only where that is allowed", () => {
    expect(read("mailto:a@a.example", (part) => urlOf(part, { allowMailto: true })).value).toBe("mailto:a@a.example");
  });
});

describe("a day", () => {
  test.each([
    ["2026-08-07", "2026-08-07", []],
    ["'2026-8-7'", "2026-08-07", []],
    ["2023-03-07T00:00:00.000Z", "2023-03-07", ["warning"]],
    ["2021-02-29", undefined, ["error"]],
    ["2021-13-01", undefined, ["error"]],
    ["2021", undefined, ["error"]],
    ["", undefined, []],
  ])("written %s is read as %s", (yaml, day, expected) => {
    const { value, levels } = read(yaml, dayOf);
    expect([value, levels]).toEqual([day, expected]);
  });
});

describe("a truth", () => {
  test.each([
    ["true", true, []],
    ["'yes'", true, ["warning"]],
    ["'No'", false, ["warning"]],
    ["maybe", undefined, ["error"]],
    ["1", undefined, ["error"]],
    ["", undefined, []],
  ])("written %s is read as %s", (yaml, truth, expected) => {
    const { value, levels } = read(yaml, booleanOf);
    expect([value, levels]).toEqual([truth, expected]);
  });
});

test("a text that is a list is an error at its place, with what to write", () => {
  expect(read("[a]", textOf).problems).toEqual([
    { level: "error", file: "a.yml", line: 1, column: 6, what: '"key" is a list, not a text', fix: "write a text" },
  ]);
});

test("a list of words has no empty pieces and no repetitions", () => {
  expect(splitList(" a, b,,a , c ,")).toEqual(["a", "b", "c"]);
});

test.each([
  [[1, "b"], "1, b"],
  [{ a: 1 }, '{"a":1}'],
  [[{ a: 1 }], '[{"a":1}]'],
  [true, "true"],
  [null, ""],
])("%j on one line is %s", (value, text) => {
  expect(flatten(value)).toBe(text);
});
