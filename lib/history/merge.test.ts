import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAt, historyOf, recordOf, weeks } from "./fixture";
import { changesOf, type DatedProject } from "./from-landscape";
import { mergeHistory } from "./merge";
import type { HistoryRecord, RecordedChange, Standing } from "./types";

const envoy: DatedProject = { slug: "envoy", name: "Envoy", placements: ["net/proxy"], stageEvents: [] };
const proxy = { slug: "net/proxy/envoy", name: "Envoy" };

function recordHolding(...changes: RecordedChange[]): HistoryRecord {
  const state = new Map<string, Standing>([[proxy.slug, { name: "Envoy", places: ["net/proxy"] }]]);
  return { changes, state, places: {} };
}

const merge = (projects: DatedProject[], record: HistoryRecord | null) =>
  mergeHistory(
    projects,
    record,
    () => undefined,
    () => true,
  ).changes;

const told = (projects: DatedProject[], record: HistoryRecord | null) =>
  merge(projects, record).map(({ kind, date, ...rest }) => {
    const stage = "to" in rest && typeof rest.to === "string" ? ` ${rest.from ?? "-"}>${rest.to}` : "";
    return `${date} ${kind}${stage}`;
  });

describe("what a project says of its own past", () => {
  test("is when it came, by the first day known of it, and its stages in order", () => {
    const stageEvents = [
      { stage: "graduated", date: "2018-11-28" },
      { stage: "incubating", date: "2017-09-13" },
    ];
    expect(changesOf({ ...envoy, joined: "2017-09-14", stageEvents })).toEqual([
      { kind: "entered", date: "2017-09-13", slug: "envoy", name: "Envoy", places: ["net/proxy"] },
      { kind: "stage", date: "2017-09-13", slug: "envoy", name: "Envoy", to: "incubating" },
      { kind: "stage", date: "2018-11-28", slug: "envoy", name: "Envoy", from: "incubating", to: "graduated" },
    ]);
  });

  test("is nothing without a date", () => {
    expect(changesOf(envoy)).toEqual([]);
  });
});

describe("both sources together", () => {
  const entered = { ...proxy, kind: "entered" as const, date: "2018-03-30", places: ["net/proxy"] };

  test("the file's first state yields to an earlier day of the project's own", () => {
    const record = recordHolding({ ...entered, isFirst: true });
    expect(merge([{ ...envoy, joined: "2016-01-01" }], record)).toEqual([
      { kind: "entered", date: "2016-01-01", slug: "envoy", name: "Envoy", places: ["net/proxy"] },
    ]);
    expect(merge([{ ...envoy, joined: "2020-01-01" }], record)).toEqual([{ ...entered, slug: "envoy", isFirst: true }]);
  });

  test("a stage that both know has the project's own day, and one that only the file knows the file's", () => {
    const own = { ...envoy, stageEvents: [{ stage: "graduated", date: "2018-11-28" }] };
    const record = recordHolding(
      { ...entered, stage: "incubating" },
      { ...proxy, kind: "stage", date: "2018-12-03", from: "incubating", to: "graduated" },
    );
    expect(told([own], record)).toEqual(["2018-03-30 entered", "2018-11-28 stage incubating>graduated"]);
  });

  test("a stage taken back ends there, and may be reached again", () => {
    const record = recordHolding(
      { ...entered, stage: "sandbox" },
      { ...proxy, kind: "unstaged", date: "2019-01-01", from: "sandbox" },
      { ...proxy, kind: "stage", date: "2020-01-01", to: "sandbox" },
    );
    expect(merge([envoy], record)[0]).toMatchObject({ kind: "entered", stage: "sandbox", until: "2019-01-01" });
    expect(told([envoy], record)).toEqual(["2018-03-30 entered", "2020-01-01 stage ->sandbox"]);
  });

  test("who left and came back on one day has moved", () => {
    const record = recordHolding(
      { ...entered, slug: "store/block/envoy", places: ["store/block"] },
      { ...proxy, slug: "store/block/envoy", kind: "left", date: "2019-01-01", places: ["store/block"] },
      { ...entered, date: "2019-01-01", stage: "sandbox" },
    );
    expect(told([envoy], record)).toEqual(["2018-03-30 entered", "2019-01-01 moved", "2019-01-01 stage ->sandbox"]);
  });

  test("names of places that are gone are kept", () => {
    const record = { ...recordHolding(entered), places: { net: "Network", "net/old": "Old box" } };
    const { formerPlaces } = mergeHistory(
      [envoy],
      record,
      () => undefined,
      (path) => path === "net",
    );
    expect(formerPlaces).toEqual({ "net/old": { en: "Old box" } });
  });

  test("without a record there are the projects' own dates, the oldest first", () => {
    const istio = { ...envoy, slug: "istio", name: "Istio", joined: "2016" };
    expect(told([{ ...envoy, joined: "2017-09-13" }, istio], null)).toEqual(["2016 entered", "2017-09-13 entered"]);
  });

  test("everything stands in order of its days, and nobody comes who is there or leaves who is not", () => {
    fc.assert(
      fc.property(weeks, (states) => {
        const { changes } = historyOf(states).history;
        const days = changes.map(({ date }) => date);
        expect(days).toEqual(days.toSorted());
        const there = new Set<string>();
        for (const { kind, slug } of changes) {
          expect(there.has(slug)).toBe(kind !== "entered");
          if (kind === "entered") there.add(slug);
          if (kind === "left") there.delete(slug);
        }
        expect(there.size).toBe(states.at(-1)?.length);
      }),
    );
  });

  test("a project's stages run from each to the next, never to the same", () => {
    fc.assert(
      fc.property(weeks, (states) => {
        for (const change of historyOf(states).history.changes)
          if (change.kind === "stage") expect(change.from).not.toBe(change.to);
      }),
    );
  });

  test("a record of one state is what that state holds", () => {
    const { changes } = recordOf([[{ name: "Envoy", places: ["net/proxy"], stage: "sandbox" }]]);
    expect(merge([envoy], { ...recordHolding(...changes) })).toEqual([
      { kind: "entered", date: dayAt(0), slug: "envoy", name: "Envoy", places: ["net/proxy"], stage: "sandbox" },
    ]);
  });
});
