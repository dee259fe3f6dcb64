import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_SELECTION, type Selection } from "../landscape/facets";
import { findMatches } from "../landscape/filter";
import { PROJECT_KINDS } from "../model/types";
import type { SnapshotProject } from "../snapshot/types";
import { type QUESTIONS } from "./answers";
import { ask, askAll, orderQuestions } from "./ask";

const stages = ["sandbox", "incubating", "graduated", "archived"].map((id) => ({
  id,
  name: { en: id },
  isArchived: id === "archived",
}));

const make = (slug: string, facts: Partial<SnapshotProject> = {}): SnapshotProject => ({
  ...{ slug, name: slug, logo: null, placements: ["net/mesh"], vendors: [], languages: [], tags: [] },
  ...facts,
});

const projects = [
  make("istio", { stage: "graduated", isOpenSource: true, license: "Apache-2.0", languages: ["Go"] }),
  make("linkerd", { stage: "graduated", isOpenSource: true, license: "Apache-2.0", languages: ["Rust", "Go"] }),
  make("kuma", { stage: "sandbox", isOpenSource: true, license: "Apache-2.0", languages: ["Go"] }),
  make("consul", { isOpenSource: false, license: "BUSL-1.1", kind: "open-core" }),
  make("mesh-cloud", { isOpenSource: false, kind: "managed-service" }),
];

const everyone = () => true;
const select = (chosen: Partial<Selection>): Selection => ({ ...NO_SELECTION, ...chosen });
const counts = (facet: (typeof QUESTIONS)[number], selection = NO_SELECTION) =>
  ask({ projects, stages }, selection, facet, everyone).options.map(({ key, count }) => [key, count]);

describe("a question", () => {
  it("says for each answer how many remain with it, and how many where it doesn't matter", () => {
    expect(counts("oss")).toEqual([["true", 3]]);
    expect(counts("license")).toEqual([
      ["Apache-2.0", 3],
      ["BUSL-1.1", 1],
    ]);
    expect(ask({ projects, stages }, select({ oss: ["true"] }), "oss", everyone)).toMatchObject({
      isAnswered: true,
      total: 5,
    });
  });

  it("about stages means at least so far, and no stage that was given up", () => {
    expect(counts("stage")).toEqual([
      ["graduated", 2],
      ["incubating", 2],
      ["sandbox", 3],
    ]);
    const [, , last] = ask({ projects, stages }, NO_SELECTION, "stage", everyone).options;
    expect(last?.next.stage).toEqual(["graduated", "incubating", "sandbox"]);
  });

  it("counts under the other answers", () => {
    expect(counts("language", select({ stage: ["graduated"] }))).toEqual([
      ["Go", 2],
      ["Rust", 1],
    ]);
  });

  it("tells of whom nothing is known", () => {
    expect(ask({ projects, stages }, NO_SELECTION, "stage", everyone).unknown).toEqual([3, 4]);
  });

  it("keeps what was chosen on the map and is no answer here, to be taken back", () => {
    const question = ask({ projects, stages }, select({ oss: ["false"] }), "oss", everyone);
    expect(question.options.filter(({ isChosen }) => isChosen)).toMatchObject([{ values: ["false"], count: 2 }]);
    expect(question.withoutAnswer.oss).toEqual([]);
  });

  it("takes one answer, or where several can hold each alone", () => {
    const [apache, busl] = ask({ projects, stages }, select({ license: ["BUSL-1.1"] }), "license", everyone).options;
    expect(apache?.next.license).toEqual(["Apache-2.0", "BUSL-1.1"]);
    expect(busl?.next.license).toEqual([]);
  });
});

describe("all questions", () => {
  it("leave out what nothing is known of and what would change nothing", () => {
    const { questions, settled, unknown } = askAll({ projects, stages }, select({ stage: ["graduated"] }), everyone);
    expect(questions.map(({ facet }) => facet)).toEqual(["stage", "language"]);
    expect(settled).toEqual(["oss", "license"]);
    expect(unknown).toEqual(["kind", "alive", "independent", "country", "tag"]);
  });

  it("begin with what halves the choice", () => {
    const question = (facet: (typeof QUESTIONS)[number], count: number) => ({
      ...ask({ projects, stages }, NO_SELECTION, facet, everyone),
      total: 10,
      options: [{ key: "x", values: [], count, isChosen: false, next: NO_SELECTION }],
    });
    const order = orderQuestions([question("oss", 10), question("stage", 9), question("alive", 4), question("tag", 5)]);
    expect(order.map(({ facet }) => facet)).toEqual(["tag", "alive", "stage", "oss"]);
  });

  const arbitrary = fc.array(
    fc
      .record(
        {
          stage: fc.constantFrom("sandbox", "graduated", "archived"),
          isOpenSource: fc.boolean(),
          license: fc.constantFrom("MIT", "GPL-3.0-only"),
          kind: fc.constantFrom(...PROJECT_KINDS),
          languages: fc.uniqueArray(fc.constantFrom("Go", "Rust", "C"), { maxLength: 3 }),
        },
        { requiredKeys: ["languages"] },
      )
      .map((facts) => make("p", facts)),
    { maxLength: 12 },
  );

  it("keep the promise of every answer", () => {
    const selection = fc.record({
      oss: fc.subarray(["true"]),
      license: fc.subarray(["GPL-3.0-only", "MIT"]),
      language: fc.subarray(["C", "Go"]),
    });
    fc.assert(
      fc.property(arbitrary, selection, (all, chosen) => {
        const known = { projects: all, stages };
        for (const { facet, options, isAnswered } of askAll(known, select(chosen), everyone).questions)
          for (const { next, count, isChosen } of options) {
            // Beside others the count is that of the answer alone.
            if (isChosen || (isAnswered && ["license", "language", "kind"].includes(facet))) continue;
            expect(findMatches(all, next, everyone).filter(Boolean)).toHaveLength(count);
          }
      }),
    );
  });
});
