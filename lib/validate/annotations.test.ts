import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../source/problem";
import { annotationsOf, markdownOf } from "./annotations";
import { summarizeProblems } from "./format";

const problem = (known: Partial<Problem> = {}): Problem => ({
  ...{ file: "projects/envoy.yml", line: 4, column: 9, level: "error", what: "unknown key", fix: "remove it" },
  ...known,
});

describe("annotationsOf", () => {
  it("names file, line and column from the root of the repository, errors first", () => {
    const report = summarizeProblems([problem({ level: "warning", line: 2 }), problem()]);
    expect(annotationsOf(report, "./map/")).toEqual([
      "::error file=map/projects/envoy.yml,line=4,col=9,title=unknown key::unknown key → remove it",
      "::warning file=map/projects/envoy.yml,line=2,col=9,title=unknown key::unknown key → remove it",
    ]);
    expect(annotationsOf(report, ".")[0]).toMatch(/^::error file=projects\/envoy\.yml,/);
  });

  it("is one line a problem, whatever the texts hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (what, file) => {
        const [line = "", ...more] = annotationsOf(summarizeProblems([problem({ what, file })]), ".");
        expect(more).toEqual([]);
        expect(line).not.toMatch(/[\r\n]/);
        const [, place = ""] = /^::error (.*?)::/.exec(line) ?? [];
        expect(place.split(",")).toHaveLength(4);
      }),
    );
  });
});

describe("markdownOf", () => {
  it("says that nothing is wrong", () => {
    expect(markdownOf(summarizeProblems([]), ".")).toContain("Nothing is wrong with it.");
  });

  it("lets no text out of its code span", () => {
    const what = "` @everyone <img src=x>\n# big";
    const text = markdownOf(summarizeProblems([problem({ what })]), ".");
    expect(text).toContain("`' @everyone <img src=x> # big`");
    expect(text.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(1);
  });

  it("lists a hundred and counts the rest", () => {
    const text = markdownOf(summarizeProblems(Array.from({ length: 103 }, () => problem())), ".");
    expect(text).toContain("103 errors, 0 warnings.");
    expect(text).toContain("- and 3 more");
  });
});
