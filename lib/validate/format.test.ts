import { describe, expect, it } from "vitest";
import type { Problem } from "../source/problem";
import { formatProblems, summarizeProblems } from "./format";

const error: Problem = { file: "a.yml", line: 3, column: 7, level: "error", what: "unknown key `x`", fix: "remove it" };
const warning: Problem = { ...error, line: 9, level: "warning" };

describe("formatProblems", () => {
  it("writes a line for each, then the counts", () => {
    expect(formatProblems([error, error, warning])).toBe(
      [
        "a.yml:3:7  error  unknown key `x`  →  remove it",
        "a.yml:3:7  error  unknown key `x`  →  remove it",
        "a.yml:9:7  warning  unknown key `x`  →  remove it",
        "2 errors, 1 warning",
      ].join("\n"),
    );
    expect(formatProblems([])).toBe("0 errors, 0 warnings");
  });

  it("lets no text steer the terminal or add a line", () => {
    const hostile = formatProblems([{ ...error, what: "\x1b[2Jgone\nall fine\u202e" }]);
    expect(hostile.split("\n")).toHaveLength(2);
    expect(hostile).not.toMatch(/[\x1b\u202e]/);
    expect(hostile).toContain("\\u{1b}[2Jgone\\u{a}all fine\\u{202e}");
  });
});

describe("summarizeProblems", () => {
  it("counts by level", () => {
    expect(summarizeProblems([error, warning, warning])).toEqual({
      problems: [error, warning, warning],
      errors: 1,
      warnings: 2,
    });
  });
});
