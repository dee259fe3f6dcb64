import { group } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeName } from "../model/legacy-ids";
import { diffStates } from "./diff";
import { landscapeOf, recordOf, weeks } from "./fixture";
import { resolveIds, withSlugs } from "./resolve-ids";
import type { HistoryRecord, RecordedChange, Standing } from "./types";

type Known = { slug: string; name: string; placements: string[] };

const known = (slug: string, name: string, ...placements: string[]): Known => ({ slug, name, placements });

function recordHolding(states: Standing[][]): HistoryRecord {
  let state: ReadonlyMap<string, Standing> = new Map();
  const changes = states.flatMap((standings, at) => {
    const step = diffStates(state, standings, `2020-01-0${at + 1}`);
    state = step.state;
    return step.changes;
  });
  return { changes, state, places: {} };
}

const slugsOf = (states: Standing[][], projects: Known[], aliases: Record<string, string> = {}) =>
  Object.fromEntries(resolveIds(recordHolding(states), projects, (id) => aliases[id]));

const envoy = { name: "Envoy", places: ["net/proxy"] };

describe("who of today an older state means", () => {
  test("is who has its name where it stands, then in its category, then anywhere", () => {
    const projects = [known("other", "Envoy", "store/block"), known("envoy", "Envoy", "net/proxy")];
    expect(slugsOf([[envoy]], projects)).toEqual({ "net/proxy/envoy": "envoy" });
    expect(slugsOf([[{ ...envoy, places: ["net/mesh"] }]], projects)).toEqual({ "net/mesh/envoy": "envoy" });
    expect(slugsOf([[{ ...envoy, places: ["far/away"] }]], projects)).toEqual({ "far/away/envoy": "other" });
  });

  test("is who had its older address", () => {
    const projects = [known("emissary", "Emissary", "net/proxy")];
    expect(slugsOf([[envoy]], projects, { "net--proxy--envoy": "emissary" })).toEqual({
      "net/proxy/envoy": "emissary",
    });
    expect(slugsOf([[envoy]], projects, { envoy: "emissary" })).toEqual({ "net/proxy/envoy": "emissary" });
  });

  test("is nobody of today where there is none: then it has the slug that it would have, and nobody else's", () => {
    expect(slugsOf([[envoy]], [])).toEqual({ "net/proxy/envoy": "envoy" });
    expect(slugsOf([[envoy, { ...envoy, places: ["far/away"] }]], [])).toEqual({
      "far/away/envoy": "envoy",
      "net/proxy/envoy": "envoy-2",
    });
  });

  test("went before it came again, so both are one; two that stood there together are two", () => {
    const far = { ...envoy, places: ["far/away"] };
    const projects = [known("envoy", "Envoy", "net/proxy")];
    expect(slugsOf([[far], [], [envoy]], projects)).toEqual({ "far/away/envoy": "envoy", "net/proxy/envoy": "envoy" });
    expect(slugsOf([[far, envoy], [envoy]], projects)).toEqual({
      "far/away/envoy": "envoy-2",
      "net/proxy/envoy": "envoy",
    });
  });

  test("is one slug for each id, and never two at once under one slug", () => {
    fc.assert(
      fc.property(weeks, (states) => {
        const record = recordOf(states);
        const slugs = resolveIds(record, landscapeOf(states.at(-1) ?? []).projects, () => undefined);
        expect([...slugs.keys()].sort()).toEqual([...new Set(record.changes.map(({ slug }) => slug))].sort());
        const last = [...record.state].map(([id, { name }]) => [slugs.get(id), normalizeName(name)]);
        for (const [slug, own] of last) expect(slug).toBe(own);
        const there = new Set<string>();
        const days = group(record.changes, ({ date }) => date).values();
        for (const day of days) {
          for (const { kind, slug } of day) if (kind === "left") there.delete(slugs.get(slug) ?? "");
          for (const { kind, slug } of day) {
            if (kind !== "entered") continue;
            expect(there.has(slugs.get(slug) ?? "")).toBe(false);
            there.add(slugs.get(slug) ?? "");
          }
        }
      }),
    );
  });
});

describe("changes under the slugs of today", () => {
  const same = { slug: "net/proxy/envoy", name: "Envoy" };
  const slugs = new Map([[same.slug, "envoy"]]);
  const sandbox: RecordedChange = { ...same, kind: "stage", date: "2020-01-01", to: "sandbox" };

  test("have no change of whom nobody knows", () => {
    expect(withSlugs([sandbox], new Map())).toEqual([]);
  });

  test("say of a stage when it was taken back, and leave what is given alone", () => {
    const back: RecordedChange = { ...same, kind: "unstaged", date: "2020-02-01", from: "sandbox" };
    expect(withSlugs([sandbox, back], slugs)).toEqual([{ ...sandbox, slug: "envoy", until: "2020-02-01" }]);
    expect(sandbox).not.toHaveProperty("until");
  });

  test("end a stage where its project comes again without one", () => {
    const again: RecordedChange = { ...same, kind: "entered", date: "2020-03-01", places: ["net/proxy"] };
    expect(withSlugs([sandbox, again], slugs)[0]).toMatchObject({ until: "2020-03-01" });
  });
});
