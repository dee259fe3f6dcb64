import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAt, landscapeOf, LAST, makeTime, weeks } from "./fixture";
import { pastAt, timeOf } from "./past";
import type { ProjectChange, Standing } from "./types";

const shown = (projects: readonly { name: string; placements: string[]; stage?: string }[]) =>
  projects.map(({ name, placements, stage }) => `${name} ${placements.join()} ${stage ?? "-"}`).sort();

const held = (standings: readonly Standing[]) =>
  shown(standings.map(({ places, ...rest }) => ({ ...rest, placements: places })));

describe("the map of a day", () => {
  test("shows what the file held on it, whatever came later", () => {
    fc.assert(
      fc.property(weeks, (states) => {
        const time = makeTime(states);
        for (const [week, standings] of states.entries())
          expect(shown(pastAt(time, dayAt(week)).snapshot.projects)).toEqual(held(standings));
      }),
    );
  });

  test("of the last day is the landscape of today", () => {
    fc.assert(
      fc.property(weeks, (states) => {
        const time = makeTime(states);
        expect(shown(pastAt(time, LAST).snapshot.projects)).toEqual(shown(time.today.projects));
      }),
    );
  });

  test("keeps a place for everyone who ever stood there", () => {
    fc.assert(
      fc.property(weeks, fc.nat(60), (states, week) => {
        const { time, snapshot, drawn, indexes } = pastAt(makeTime(states), dayAt(week));
        expect(drawn.projects.map(({ slug }) => slug)).toEqual(time.layout.projects.map(({ slug }) => slug));
        for (const [member, index] of indexes.entries()) {
          if (index < 0) continue;
          const { slug, placements } = snapshot.projects[index] ?? { slug: "", placements: [] };
          expect(slug).toBe(time.layout.projects[member]?.slug);
          expect(time.layout.projects[member]?.placements).toEqual(expect.arrayContaining(placements));
        }
      }),
    );
  });
});

describe("what is known of the past", () => {
  const [envoy, old] = [
    { slug: "envoy", name: "Envoy" },
    { slug: "old", name: "Old" },
  ];
  const today = landscapeOf([
    { name: "Envoy", places: ["net/proxy"], stage: "graduated" },
    { name: "Istio", places: ["net/mesh"] },
  ]);
  const changes: ProjectChange[] = [
    { ...envoy, kind: "entered", date: "2017", places: ["gone/box"] },
    { ...old, kind: "entered", date: "2017-03-01", places: ["net/mesh"] },
    { ...envoy, kind: "stage", date: "2018-11", to: "graduated" },
    { ...old, kind: "left", date: "2019-01-01", places: ["net/mesh"] },
  ];

  test("is nothing where no date is", () => {
    expect(timeOf(today, { changes: [] }, LAST)).toBeNull();
  });

  test("begins on the first day of its first date, and who has no date is counted", () => {
    const time = timeOf(today, { changes }, LAST);
    expect(time).toMatchObject({ first: "2017-01-01", last: LAST, unknown: 1 });
    expect([...(time?.former ?? [])]).toEqual([["old", "Old"]]);
  });

  test("a day outside of it is the nearest inside", () => {
    const time = timeOf(today, { changes }, LAST);
    if (!time) throw new Error("nothing is known");
    expect(pastAt(time, "1999-01-01").day).toBe("2017-01-01");
    expect(pastAt(time, "2999-01-01").day).toBe(LAST);
  });

  test("who stood in a box that is gone is drawn where it stands now, with the stage of the day", () => {
    const time = timeOf(today, { changes }, LAST);
    if (!time) throw new Error("nothing is known");
    expect(shown(pastAt(time, "2018-10-31").snapshot.projects)).toEqual(["Envoy net/proxy -", "Old net/mesh -"]);
    expect(shown(pastAt(time, "2018-11-01").snapshot.projects)).toEqual([
      "Envoy net/proxy graduated",
      "Old net/mesh -",
    ]);
    expect(shown(pastAt(time, "2019-01-01").snapshot.projects)).toEqual(["Envoy net/proxy graduated"]);
  });

  test("what is drawn 2 × 2 stays so, without the word for what it was not yet", () => {
    const big = {
      ...today,
      projects: today.projects.map((each) => ({ ...each, featured: { label: { en: "Graduated" }, exceptIn: [] } })),
    };
    const time = timeOf(big, { changes }, LAST);
    if (!time) throw new Error("nothing is known");
    expect(pastAt(time, "2018-10-31").snapshot.projects[0]?.featured).toEqual({ label: undefined, exceptIn: [] });
    expect(pastAt(time, LAST).snapshot.projects[0]?.featured).toEqual({ label: { en: "Graduated" }, exceptIn: [] });
  });
});
