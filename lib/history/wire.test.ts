import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { historyOf, weeks } from "./fixture";
import type { ProjectChange } from "./types";
import { decodeHistory, encodeHistory } from "./wire";

const sent = (changes: ProjectChange[]) =>
  decodeHistory(JSON.parse(JSON.stringify(encodeHistory({ changes }))) as never);

const envoy = { slug: "envoy", name: "Envoy" };

describe("a history that travels", () => {
  test("comes back whole, with names of today but where they changed", () => {
    fc.assert(
      fc.property(weeks, (states) => {
        const { changes } = historyOf(states).history;
        const latest = new Map(changes.map(({ slug, name }) => [slug, name]));
        const named = changes.map((change) => ({
          ...change,
          name: change.kind === "renamed" ? change.name : (latest.get(change.slug) ?? ""),
        }));
        expect(sent(changes).changes).toStrictEqual(named);
      }),
    );
  });

  test.each<ProjectChange>([
    { ...envoy, kind: "entered", date: "2017", places: [] },
    { ...envoy, kind: "entered", date: "2017-09", places: ["net/proxy"], isFirst: true },
    { ...envoy, kind: "entered", date: "2017-09-13", places: ["net/proxy", "net/mesh"], stage: "sandbox" },
    { ...envoy, kind: "entered", date: "2017-09-13", places: ["net/proxy"], stage: "sandbox", until: "2018-01-01" },
    { ...envoy, kind: "stage", date: "2017-09-13", to: "incubating" },
    { ...envoy, kind: "stage", date: "2018-11-28", from: "incubating", to: "graduated" },
    { ...envoy, kind: "stage", date: "2018-11-28", to: "graduated", until: "2019-01-01" },
    { ...envoy, kind: "stage", date: "2018-11-28", from: "incubating", to: "graduated", until: "2019-01-01" },
    { ...envoy, kind: "moved", date: "2020", from: ["net/proxy"], to: ["net/mesh", "net/proxy"] },
    { ...envoy, kind: "moved", date: "2020", from: [], to: ["net/mesh"] },
    { ...envoy, kind: "renamed", date: "2019-05", from: "Lyft’s Envoy" },
    { ...envoy, kind: "left", date: "2021-03-04", places: ["net/mesh"] },
  ])("$kind $date is what it was", (change) => {
    expect(sent([change]).changes).toStrictEqual([change]);
  });

  test("says each word once", () => {
    const { words, slugs, names } = encodeHistory({
      changes: [
        { ...envoy, kind: "entered", date: "2017-09-13", places: ["net/proxy"], stage: "sandbox" },
        {
          slug: "linkerd",
          name: "Linkerd",
          kind: "entered",
          date: "2018-01-01",
          places: ["net/proxy"],
          stage: "sandbox",
        },
        { ...envoy, kind: "moved", date: "2020", from: ["net/proxy"], to: ["net/mesh"] },
      ],
    });
    expect({ words, slugs, names }).toEqual({
      words: ["net/proxy", "sandbox", "net/mesh"],
      slugs: ["envoy", "linkerd"],
      names: ["Envoy", "Linkerd"],
    });
  });
});
