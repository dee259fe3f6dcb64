import { describe, expect, it } from "vitest";
import { makeCourse, STAGES } from "../timeline/fixture";
import { summaryQuery, translateSummaryQuery } from "./params";
import { datedStages, readSort, sortRows, summaryRow } from "./rows";

const row = (slug: string, steps: string[], facts = {}) => {
  const { project, steps: own } = makeCourse(slug, steps, { stage: steps.at(-1)?.split(" ")[0] });
  return summaryRow(project, own, { audits: 0, ...facts });
};

const ROWS = [
  row("beta", ["sandbox 2020-01-01", "incubating 2022-05-05"], { audits: 2, lastAudit: "2023-01-01" }),
  row("alpha", ["sandbox 2021-02-02"]),
  row("old", ["sandbox 2017", "archived 2019-03"], { firstCommit: "2014-06-06" }),
  row("plain", []),
];

describe("rows", () => {
  it.each([
    ["name", ["alpha", "beta", "old", "plain"]],
    ["-name", ["plain", "old", "beta", "alpha"]],
    ["stage", ["beta", "alpha", "old", "plain"]],
    ["accepted", ["alpha", "beta", "old", "plain"]],
    ["-accepted", ["old", "beta", "alpha", "plain"]],
    ["at-incubating", ["beta", "alpha", "old", "plain"]],
    ["audits", ["beta", "alpha", "old", "plain"]],
    ["first-commit", ["old", "alpha", "beta", "plain"]],
    ["nonsense", ["alpha", "beta", "old", "plain"]],
  ])("stand in the order %s, what has nothing there last", (sort, expected) => {
    expect(sortRows(ROWS, sort, STAGES, "en").map(({ project }) => project.slug)).toEqual(expected);
  });

  it("know when a project was accepted and which stages anybody reached", () => {
    expect(ROWS.map(({ accepted }) => accepted)).toEqual(["2020-01-01", "2021-02-02", "2017", undefined]);
    expect(datedStages(ROWS, STAGES, "en").map(({ id }) => id)).toEqual(["sandbox", "incubating", "archived"]);
    expect(readSort("-at-nowhere", STAGES)).toEqual({ key: "name", isBackwards: false });
  });
});

describe("a query of landscape2's page", () => {
  it.each([
    [{ maturity: ["sandbox", "graduated"] }, { stage: ["graduated", "sandbox"] }],
    [{ "sort-by": "graduated_at", "sort-direction": "desc" }, { sort: "at-graduated" }],
    [{ "sort-by": "graduated_at", "sort-direction": "asc" }, { sort: "-at-graduated" }],
    [{ "sort-by": "name", "sort-direction": "desc" }, { sort: "-name" }],
    [{ "sort-by": "nonsense" }, {}],
  ])("%j becomes %j", (query, expected) => {
    expect(translateSummaryQuery(query)).toBe(summaryQuery(expected));
  });

  it("leaves one of ours alone", () => {
    expect(translateSummaryQuery({ stage: "graduated", sort: "name" })).toBeNull();
  });
});
