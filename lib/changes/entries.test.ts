import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOfMonths } from "./by-month";
import { entriesOf } from "./entries";
import { CHANGES, SNAPSHOT } from "./fixture";
import { countSince, newLinesCss } from "./last-visit";
import { narrowChanges } from "./narrow";
import type { ChangesParams } from "./params";
import { recentDays } from "./recent-days";

const ENTRIES = entriesOf({ changes: CHANGES }, SNAPSHOT);
const ALL: ChangesParams = { q: "", kind: [], category: [], vendor: [], since: null, before: null };
const idsFor = (patch: Partial<ChangesParams>) =>
  narrowChanges(ENTRIES, { ...ALL, ...patch }).entries.map(({ id }) => id);

describe("entriesOf", () => {
  it("has the newest first, and says once that a project came at a stage", () => {
    expect(ENTRIES.map(({ id }) => id)).toEqual([
      "mixer/removed/2021-03-04",
      "mixer/archived/2021-02-03/archived",
      "istio/moved/2020/net/mesh",
      "istio/renamed/2019-05/Istio",
      "envoy/stage/2018-11-28/graduated",
      "envoy/new/2017-09-13",
    ]);
    expect(ENTRIES.at(-1)?.change).toMatchObject({ kind: "entered", stage: "incubating" });
  });

  it("has no page for what is gone, and does not call new what stood there when the record begins", () => {
    expect(ENTRIES[0]?.project).toBeUndefined();
    expect(ENTRIES.some(({ id }) => id === "mixer/new/2019-01-01")).toBe(false);
  });

  it("gives every entry an id of its own, whatever happened how often", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHANGES), { maxLength: 40 }), (changes) => {
        const ids = entriesOf({ changes }, SNAPSHOT).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe("narrowChanges", () => {
  it("narrows by kind, by places of before and after, and by vendor", () => {
    expect(idsFor({ kind: ["moved", "renamed"] })).toEqual([
      "istio/moved/2020/net/mesh",
      "istio/renamed/2019-05/Istio",
    ]);
    expect(idsFor({ category: ["old"] })).toEqual(["istio/moved/2020/net/mesh"]);
    expect(idsFor({ vendor: ["lyft"] })).toHaveLength(2);
    expect(idsFor({ vendor: ["lyft"], kind: ["moved"] })).toEqual([]);
  });

  it("finds names of today and of before, and what a search found", () => {
    expect(idsFor({ q: "istio" })).toHaveLength(2);
    expect(idsFor({ q: "ENV" })).toHaveLength(2);
    expect(narrowChanges(ENTRIES, { ...ALL, q: "service mesh" }, new Set(["istio"])).entries).toHaveLength(2);
  });

  it("keeps what may have happened since a day", () => {
    expect(idsFor({ since: "2020-06-01" })).toHaveLength(3);
    expect(idsFor({ since: "2021-02-04" })).toEqual(["mixer/removed/2021-03-04"]);
  });

  it("counts what each option would give, its own key left out", () => {
    const { counts } = narrowChanges(ENTRIES, { ...ALL, kind: ["moved"], vendor: ["google"] });
    expect([...counts.kind]).toEqual([
      ["moved", 1],
      ["renamed", 1],
    ]);
    expect([...counts.vendor]).toEqual([["google", 1]]);
  });
});

describe("pageOfMonths", () => {
  it("groups by month, a year alone for itself", () => {
    expect(pageOfMonths(ENTRIES, null).months.map(({ month }) => month)).toEqual([
      "2021-03",
      "2021-02",
      "2020",
      "2019-05",
      "2018-11",
      "2017-09",
    ]);
  });

  it("shows every entry once on the pages from the newest to the oldest", () => {
    const date = fc
      .tuple(fc.integer({ min: 2018, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 2 }))
      .map(([year, month, exactness]) =>
        `${year}-${String(month).padStart(2, "0")}-15`.slice(0, [4, 7, 10][exactness]),
      );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 900 }), (dates) => {
        const changes = dates.map((date, at) => ({
          kind: "left" as const,
          slug: `p${at}`,
          name: "P",
          date,
          places: [],
        }));
        const entries = entriesOf({ changes }, SNAPSHOT);
        const shown: string[] = [];
        let before: string | null | undefined = null;
        while (before !== undefined) {
          const page = pageOfMonths(entries, before);
          shown.push(...page.months.flatMap((each) => each.entries.map(({ id }) => id)));
          before = page.older;
        }
        expect(shown).toEqual(entries.map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
  });
});

describe("since the last visit", () => {
  const days = recentDays(ENTRIES);

  it("counts from that day on", () => {
    expect(countSince(days, "2021-03-04")).toBe(1);
    expect(countSince(days, "2018-01-01")).toBe(5);
    expect(countSince(days, "2030-01-01")).toBe(0);
  });

  it("marks the same lines, and writes no rule for none", () => {
    expect(
      newLinesCss(
        days.map(([date]) => date),
        "2021-02-03",
      ),
    ).toContain('[data-day="2021-02-03"]');
    expect(
      newLinesCss(
        days.map(([date]) => date),
        "2030-01-01",
      ),
    ).toBe("");
  });
});
