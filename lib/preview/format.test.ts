import { expect, it } from "vitest";
import { FIXTURE_LANDSCAPE, makeProject } from "../testing/fixture-landscape";
import { diffLandscapes } from "./diff-landscapes";
import { findingsSince } from "./findings";
import { previewMarkdown, previewText } from "./format";
import type { Preview } from "./schema";

const problem = {
  file: "projects/b.yml",
  line: 3,
  column: 1,
  level: "error",
  what: "unknown key `x`",
  fix: "remove it",
} as const;

const before = { ...FIXTURE_LANDSCAPE, projects: [makeProject("a"), makeProject("b", { license: "MIT" })] };
const after = {
  ...FIXTURE_LANDSCAPE,
  projects: [makeProject("b", { license: "0BSD" }), makeProject("c", { name: "@all `x`\n# C" })],
};
const PREVIEW: Preview = {
  base: "main (0123456789)",
  ...diffLandscapes(before, after),
  findings: findingsSince([], [problem]),
};

it("says for a terminal what changes, one line an entry", () => {
  expect(previewText(PREVIEW).split("\n")).toEqual([
    "Compared with main (0123456789).",
    "Projects: 1 added, 1 removed, 1 edited",
    "  + @all `x` # C (c)",
    "      places: Network / Proxy",
    "  - A (a)",
    "      places: no longer Network / Proxy",
    "  ~ B (b)",
    "      license: MIT → 0BSD",
    "Vendors: no changes",
    "Categories: no changes",
    "Settings: no changes",
    "projects/b.yml:3:1  error (new)  unknown key `x`  →  remove it",
    "1 error, 0 warnings, 1 of them new",
  ]);
});

it("lets no text out of its code span in a comment", () => {
  const text = previewMarkdown(PREVIEW);
  expect(text).toContain("#### Projects: 1 added, 1 removed, 1 edited");
  expect(text).toContain("- added **`@all 'x' # C`**");
  expect(text).toContain("- edited **`B`** · `license: MIT → 0BSD`");
  expect(text).toContain("- **error** `projects/b.yml:3:1` `unknown key 'x'` → `remove it`");
  expect(text.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(3);
});

it("says where there is nothing to say", () => {
  const nothing: Preview = { ...PREVIEW, ...diffLandscapes(after, after), findings: findingsSince([], []) };
  expect(previewMarkdown(nothing)).toContain("Nothing that the landscape shows.");
  expect(previewText({ ...nothing, base: null })).toContain("Nothing to compare with");
});
