import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROJECT_KINDS, VENDOR_KINDS } from "../model/types";
import type { Snapshot } from "./types";
import { decodeSnapshot, encodeSnapshot } from "./wire";

const word = fc.oneof(fc.constantFrom("a", "b", "Alpha Proxy", "alpha-proxy", ""), fc.string({ maxLength: 8 }));
const words = fc.uniqueArray(word, { maxLength: 3 });
const text = fc.record({ en: word, zh: word }, { requiredKeys: ["en"] });
const date = fc.constantFrom("2015", "2015-07", "2015-07-21", "2019-01-02");

const project: fc.Arbitrary<Snapshot["projects"][number]> = fc.record(
  {
    slug: word,
    name: word,
    logo: fc.option(fc.nat(5000), { nil: null }),
    color: fc.constantFrom("#123456", "#abcdef"),
    stage: word,
    stageDate: date,
    featured: fc.record({ label: text, order: fc.nat(9), exceptIn: words }, { requiredKeys: ["exceptIn"] }),
    placements: words,
    vendors: words,
    license: word,
    isOpenSource: fc.boolean(),
    isIndependent: fc.boolean(),
    country: fc.constantFrom("DE", "US"),
    languages: words,
    tags: words,
    kind: fc.constantFrom(...PROJECT_KINDS),
    joined: date,
    liveness: fc.record(
      {
        isAlive: fc.boolean(),
        lastCommit: fc.constantFrom("2015-07-21", "2026-02-28", "1969-12-31"),
        isArchivedByOwner: fc.constant(true),
      },
      { requiredKeys: ["isAlive"] },
    ),
  },
  { requiredKeys: ["slug", "name", "logo", "placements", "vendors", "languages", "tags"] },
);

const snapshot: fc.Arbitrary<Snapshot> = fc.record(
  {
    version: word,
    name: text,
    description: text,
    stages: fc.array(fc.record({ id: word, name: text, isArchived: fc.boolean() }), { maxLength: 3 }),
    groups: fc.array(fc.record({ slug: word, name: text, categories: words }), { maxLength: 2 }),
    categories: fc.array(
      fc.record({ slug: word, name: text, subcategories: fc.array(fc.record({ slug: word, name: text })) }),
      { maxLength: 3 },
    ),
    projects: fc.array(project, { maxLength: 12 }),
    vendors: fc.array(
      fc.record(
        { slug: word, name: text, country: fc.constantFrom("DE", "US"), kind: fc.constantFrom(...VENDOR_KINDS) },
        { requiredKeys: ["slug", "name", "kind"] },
      ),
      { maxLength: 5 },
    ),
    tileSize: fc.constantFrom("compact", "comfortable", "large"),
    sheets: words,
  },
  {
    requiredKeys: ["version", "name", "stages", "groups", "categories", "projects", "vendors", "tileSize", "sheets"],
  },
);

describe("the snapshot on the wire", () => {
  it("comes back as it was, through JSON", () => {
    fc.assert(
      fc.property(snapshot, (given) => {
        // fast-check makes objects without a prototype; JSON is what a snapshot is anyway.
        const plain: Snapshot = JSON.parse(JSON.stringify(given));
        expect(decodeSnapshot(JSON.parse(JSON.stringify(encodeSnapshot(plain))))).toStrictEqual(plain);
      }),
      { numRuns: 400 },
    );
  });

  it("refuses a wire whose dictionary was cut", () => {
    const [given] = fc.sample(snapshot, { seed: 1, numRuns: 1 });
    if (!given) throw new Error("no sample");
    const [first] = fc.sample(project, { seed: 1, numRuns: 1 });
    if (!first) throw new Error("no sample");
    const wire = encodeSnapshot({ ...given, projects: [{ ...first, license: "Apache-2.0" }] });
    wire.projects.words.license = [];
    expect(() => decodeSnapshot(wire)).toThrow(RangeError);
  });
});
