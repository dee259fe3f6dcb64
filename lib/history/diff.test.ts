import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffStates } from "./diff";
import type { RecordedChange, Standing, State } from "./types";

const DAY = "2020-02-03";

function standing(name: string, known: Partial<Standing> = {}): Standing {
  return { name, places: ["net/proxy"], ...known };
}

function stateOf(...standings: Standing[]): State {
  return diffStates(new Map(), standings, "2019-01-01").state;
}

const kindsOf = (before: Standing[], after: Standing[]) =>
  diffStates(stateOf(...before), after, DAY).changes.map(({ kind, name }) => `${kind} ${name}`);

describe("two states of a file", () => {
  test("what is new entered, with its places and its stage", () => {
    expect(diffStates(new Map(), [standing("Envoy", { stage: "sandbox" })], DAY).changes).toEqual([
      { kind: "entered", date: DAY, slug: "net/proxy/envoy", name: "Envoy", places: ["net/proxy"], stage: "sandbox" },
    ]);
  });

  test("what is there no more left the place where it stood", () => {
    expect(diffStates(stateOf(standing("Envoy")), [], DAY).changes).toEqual([
      { kind: "left", date: DAY, slug: "net/proxy/envoy", name: "Envoy", places: ["net/proxy"] },
    ]);
  });

  test("a stage is reached, and may be taken back", () => {
    const [none, some] = [standing("Envoy"), standing("Envoy", { stage: "sandbox" })];
    const [up] = diffStates(stateOf(none), [some], DAY).changes;
    expect(up).toMatchObject({ kind: "stage", to: "sandbox" });
    expect(diffStates(stateOf(some), [none], DAY).changes).toMatchObject([{ kind: "unstaged", from: "sandbox" }]);
  });

  test("the same name in another box of the category has moved", () => {
    expect(kindsOf([standing("Envoy")], [standing("Envoy", { places: ["net/mesh"] })])).toEqual(["moved Envoy"]);
  });

  test("the same name in another category has moved where its repository says so, else one left and another entered", () => {
    const far = { places: ["store/block"] };
    const repo = "https://git.example/envoy";
    expect(kindsOf([standing("Envoy", { repo })], [standing("Envoy", { repo, ...far })])).toEqual(["moved Envoy"]);
    expect(kindsOf([standing("Envoy")], [standing("Envoy", far)])).toEqual(["left Envoy", "entered Envoy"]);
  });

  test("another name with the same repository, or the same site in its category, is a new name", () => {
    const [repo, homepage] = ["https://git.example/envoy", "https://envoy.example"];
    expect(kindsOf([standing("Envoy", { repo })], [standing("Envoy 2", { repo })])).toEqual(["renamed Envoy 2"]);
    expect(kindsOf([standing("Envoy", { homepage })], [standing("Emissary", { homepage })])).toEqual([
      "renamed Emissary",
    ]);
  });

  test("a site that several share tells nobody apart", () => {
    const homepage = "https://cloud.example";
    const before = [standing("A", { homepage }), standing("B", { homepage })];
    expect(kindsOf(before, [standing("C", { homepage })])).toEqual(["left A", "left B", "entered C"]);
  });

  test("a project that is listed twice in a place counts once, day after day", () => {
    const twice = [standing("Envoy"), standing("Envoy", { repo: "https://git.example/envoy" })];
    const { state } = diffStates(new Map(), twice, DAY);
    expect(state.size).toBe(1);
    expect(diffStates(state, twice, DAY).changes).toEqual([]);
  });

  test("two of one name have ids of their own", () => {
    const first = stateOf(standing("Envoy"));
    const moved = diffStates(first, [standing("Envoy", { places: ["net/mesh"] })], DAY).state;
    const both = diffStates(moved, [standing("Envoy", { places: ["net/mesh"] }), standing("Envoy")], DAY);
    expect([...both.state.keys()].sort()).toEqual(["net/proxy/envoy", "net/proxy/envoy#2"]);
  });
});

const standings = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom("Envoy", "Istio", "Helm", "Linkerd", "Kuma"),
    places: fc.uniqueArray(fc.constantFrom("net/proxy", "net/mesh", "store/block"), { minLength: 1, maxLength: 2 }),
    stage: fc.option(fc.constantFrom("sandbox", "graduated"), { nil: undefined }),
    repo: fc.option(fc.constantFrom("https://git.example/a", "https://git.example/b"), { nil: undefined }),
    homepage: fc.option(fc.constantFrom("https://a.example", "https://b.example"), { nil: undefined }),
  }),
  { maxLength: 8, selector: ({ name, places }) => `${name} ${places[0]}` },
);

type Shown = Pick<Standing, "name" | "places" | "stage">;

/** What changes alone make of a state. */
function apply(before: State, changes: readonly RecordedChange[]): Map<string, Shown> {
  const state = new Map<string, Shown>(
    [...before].map(([id, { name, places, stage }]) => [id, { name, places, stage }]),
  );
  for (const change of changes) {
    const { slug, name } = change;
    const known = state.get(slug) ?? { name, places: [], stage: undefined };
    if (change.kind === "entered") state.set(slug, { name, places: change.places, stage: change.stage });
    if (change.kind === "left") state.delete(slug);
    if (change.kind === "renamed") state.set(slug, { ...known, name });
    if (change.kind === "moved") state.set(slug, { ...known, places: change.to });
    if (change.kind === "stage") state.set(slug, { ...known, stage: change.to });
    if (change.kind === "unstaged") state.set(slug, { ...known, stage: undefined });
  }
  return state;
}

describe("whatever two states hold", () => {
  test("the changes lead from one to the other", () => {
    fc.assert(
      fc.property(standings, standings, (first, second) => {
        const before = stateOf(...first);
        const { changes, state } = diffStates(before, second, DAY);
        const shown = [...state].map(([id, { name, places, stage }]) => [id, { name, places, stage }] as const);
        expect(apply(before, changes)).toEqual(new Map(shown));
        expect(state.size).toBe(second.length);
      }),
    );
  });

  test("the order in which a file lists its projects says nothing", () => {
    fc.assert(
      fc.property(standings, standings, (first, second) => {
        const [there, back] = [
          diffStates(stateOf(...first), second, DAY),
          diffStates(stateOf(...first.toReversed()), second.toReversed(), DAY),
        ];
        expect(back.changes).toEqual(there.changes);
        expect(new Map([...back.state])).toEqual(new Map([...there.state]));
      }),
    );
  });

  test("nothing changes twice, and nothing changes between equal states", () => {
    fc.assert(
      fc.property(standings, standings, (first, second) => {
        const { changes, state } = diffStates(stateOf(...first), second, DAY);
        expect(new Set(changes.map(({ slug, kind }) => `${slug} ${kind}`)).size).toBe(changes.length);
        expect(diffStates(state, second, DAY).changes).toEqual([]);
      }),
    );
  });
});
