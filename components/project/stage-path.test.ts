import { describe, expect, it } from "vitest";
import type { Stage } from "@/lib/model/types";
import { stagePath } from "./stage-path";

const STAGES: Stage[] = ["sandbox", "incubating", "graduated", "archived"].map((id) => ({
  id,
  name: { en: id },
  isArchived: id === "archived",
}));

function told(stage: string | undefined, events: [string, string][]) {
  const stageEvents = events.map(([id, date]) => ({ stage: id, date }));
  return stagePath({ stage, stageEvents }, STAGES).map((step) => [step.stage, step.date, step.state, step.stones]);
}

describe("stagePath", () => {
  it("goes through the dated stages and on to those ahead", () => {
    expect(
      told("incubating", [
        ["incubating", "2018-06"],
        ["sandbox", "2016-03-10"],
      ]),
    ).toEqual([
      ["sandbox", "2016-03-10", "past", 1],
      ["incubating", "2018-06", "current", 2],
      ["graduated", undefined, "ahead", 3],
    ]);
  });

  it("leaves out a stage that was skipped", () => {
    expect(
      told("graduated", [
        ["incubating", "2016"],
        ["graduated", "2018"],
      ]).map(([stage]) => stage),
    ).toEqual(["incubating", "graduated"]);
  });

  it("shows what was archived as off the path, with nothing ahead", () => {
    expect(
      told("archived", [
        ["sandbox", "2016"],
        ["archived", "2020"],
      ]),
    ).toEqual([
      ["sandbox", "2016", "past", 1],
      ["archived", "2020", "off", "archived"],
    ]);
  });

  it("shows a stage whose date nobody knows", () => {
    expect(told("sandbox", [])).toEqual([
      ["sandbox", undefined, "current", 1],
      ["incubating", undefined, "ahead", 2],
      ["graduated", undefined, "ahead", 3],
    ]);
  });

  it("orders two stages of one day by their rank", () => {
    expect(
      told("incubating", [
        ["incubating", "2016-03-10"],
        ["sandbox", "2016-03-10"],
      ]).map(([stage]) => stage),
    ).toEqual(["sandbox", "incubating", "graduated"]);
  });

  it("keeps a stage that the landscape no longer has, by its id", () => {
    expect(told(undefined, [["inception", "2014"]])[0]).toEqual(["inception", "2014", "past", null]);
  });

  it("is empty for what is not on the path of maturity", () => {
    expect(told(undefined, [])).toEqual([]);
  });
});
