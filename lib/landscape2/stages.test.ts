import { describe, expect, test } from "vitest";
import { oneItem, readTexts } from "./fixture";
import { eventsOf, listStages } from "./stages";

const idsOf = (words: [string, string][], reached: string[] = []) =>
  listStages(new Map(words), reached).map(({ id }) => id);

describe("the stages of a landscape", () => {
  test("are the usual four as soon as one of them is used", () => {
    expect(idsOf([["graduated", "graduated"]])).toEqual(["sandbox", "incubating", "graduated", "archived"]);
    expect(idsOf([], ["archived"])).toHaveLength(4);
  });

  test("have others before the archive, in the order in which they were met, named after themselves", () => {
    const stages = listStages(
      new Map([
        ["top-level", "top Level"],
        ["archived", "archived"],
        ["emeritus", "emeritus"],
      ]),
      [],
    );
    expect(stages.map(({ id }) => id)).toEqual([
      "sandbox",
      "incubating",
      "graduated",
      "top-level",
      "emeritus",
      "archived",
    ]);
    expect(stages[3]).toEqual({ id: "top-level", name: { en: "Top Level" }, isArchived: false });
    expect(stages[5]).toEqual({ id: "archived", name: { en: "Archived", zh: "归档" }, isArchived: true });
  });

  test("are only a landscape's own where none of the usual ones is used, whatever was accepted", () => {
    expect(idsOf([["podling", "podling"]], ["sandbox"])).toEqual(["podling"]);
    expect(idsOf([], [])).toEqual([]);
  });
});

describe("the events of a project", () => {
  test.each([
    [
      { accepted: "2018-01-01", incubating: "2019-01-01", graduated: "2020-01-01" },
      ["sandbox", "incubating", "graduated"],
    ],
    [{ accepted: "2018-01-01", incubating: "2018-01-01" }, ["incubating"]],
    [{ accepted: "2018-01-01", graduated: "2018-01-01" }, ["graduated"]],
    [{ archived: "2018-01-01", accepted: "2017-01-01" }, ["sandbox", "archived"]],
    [{ graduated: "2018-01-01", incubating: "2019-01-01" }, ["graduated", "incubating"]],
    [{}, []],
  ])("of %j are %j", (dates, stages) => {
    expect(eventsOf(dates, "CNCF").map(({ stage }) => stage)).toEqual(stages);
  });

  test("say who took it in", () => {
    expect(eventsOf({ accepted: "2018-01-01" }, "CNCF")).toEqual([
      { stage: "sandbox", date: "2018-01-01", foundation: "CNCF" },
    ]);
  });
});

async function linesOf(...keys: string[]) {
  const { landscape, lines } = await readTexts(oneItem(...keys), "foundation: Smiths");
  return { project: landscape?.projects[0], lines: lines.filter((line) => !line.includes("logo")) };
}

describe("a project's stage", () => {
  test("makes the landscape's foundation its host, whoever stands behind it", async () => {
    const { project } = await linesOf("project: sandbox", "crunchbase: https://www.crunchbase.com/organization/forge");
    expect(project).toMatchObject({
      stage: "sandbox",
      foundation: "Smiths",
      vendors: [{ vendor: "forge", role: "seller" }],
      stageEvents: [],
    });
  });

  test("warns of dates out of order", async () => {
    const { lines } = await linesOf("project: incubating", "extra: {accepted: 2020-05-01, incubating: 2019-05-01}");
    expect(lines).toEqual(["warning 13:55 incubating on 2019-05-01, before accepted on 2020-05-01 → check both dates"]);
  });

  test("that is new and like a usual one is taken, with a hint", async () => {
    const { project, lines } = await linesOf("project: incubation");
    expect(project?.stage).toBe("incubation");
    expect(lines).toEqual(['warning 12:22 stage "incubation" is new → did you mean "incubating"?']);
  });

  test("that is missing leaves the dates as facts", async () => {
    const { project, lines } = await linesOf("extra: {accepted: 2020-05-01}");
    expect(project).toMatchObject({ stageEvents: [], joined: "2020-05-01", extra: { accepted: "2020-05-01" } });
    expect(lines).toEqual([expect.stringContaining('"accepted" without a "project"')]);
  });

  test("may be empty, which is none, with a warning", async () => {
    const { project, lines } = await linesOf('project: ""');
    expect(project?.stage).toBeUndefined();
    expect(lines).toEqual([expect.stringContaining("the stage is empty")]);
  });
});
