import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { forgetReading, readReading, readRecord, storeReading } from "../db/history-record";
import type { Reading } from "../history/read-past";
import type { RecordedChange } from "../history/types";
import { seedLandscape } from "../seed/seed";
import { FIXTURE_LANDSCAPE } from "./fixture-landscape";
import { inputOf } from "./seed-input";
import { type CreateAddress, type TestDatabase, openTestDatabase } from "./test-database";

const SOURCE = { directory: "fixture", file: "landscape.yml" };

const same = { slug: "net/proxy/envoy", name: "Envoy" };
const PLACES = ["net/proxy"];

const FIRST: RecordedChange[] = [
  { ...same, kind: "entered", date: "2018-03-30", places: PLACES, stage: "incubating", isFirst: true },
  { ...same, kind: "stage", date: "2018-11-28", from: "incubating", to: "graduated" },
];

const LATER: RecordedChange[] = [
  { ...same, kind: "unstaged", date: "2019-01-01", from: "graduated" },
  { ...same, kind: "moved", date: "2019-02-02", from: PLACES, to: ["net/mesh", "net/proxy"] },
  { ...same, name: "Envoy 特使 “2”", kind: "renamed", date: "2019-03-03", from: "Envoy" },
  { ...same, name: "Envoy 特使 “2”", kind: "left", date: "2019-03-03", places: ["net/mesh", "net/proxy"] },
];

function readingAt(commit: string, name: string): Reading {
  const standing = { name, places: PLACES, stage: "graduated", repo: "https://git.example/envoy" };
  return { commit, state: new Map([[same.slug, standing]]), places: { net: "Network", "net/proxy": "Proxy" } };
}

/** How the record of a landscape's past is kept, whatever the database. */
export function describeHistory(createAddress: CreateAddress) {
  describe("the record of the past", () => {
    let test: TestDatabase;

    beforeAll(async () => {
      test = await openTestDatabase(createAddress);
      await seedLandscape(test.db, { ...inputOf(FIXTURE_LANDSCAPE), directory: SOURCE.directory });
    });

    afterAll(() => test.db.$disconnect());

    beforeEach(() => forgetReading(test.db, SOURCE.directory));

    const store = (reading: Reading, changes: RecordedChange[], known: number, source = SOURCE) =>
      storeReading(test.db, source, reading, changes, known);
    const edition = async () => (await test.db.landscape.findFirst())?.edition ?? 0;

    it("is nothing before it is read", async () => {
      expect(await readReading(test.db, SOURCE.directory)).toBeNull();
      expect(await readRecord(test.db, SOURCE.directory)).toBeNull();
    });

    it("comes back as it was stored, with the commit to go on from", async () => {
      const reading = readingAt("a1", "Envoy");
      await store(reading, FIRST, 0);
      expect(await readReading(test.db, SOURCE.directory)).toStrictEqual({ ...reading, file: SOURCE.file, changes: 2 });
      const { state, places } = reading;
      expect(await readRecord(test.db, SOURCE.directory)).toStrictEqual({ changes: FIRST, state, places });
    });

    it("grows in the order in which it was read", async () => {
      await store(readingAt("a1", "Envoy"), FIRST, 0);
      await store(readingAt("b2", "Envoy 特使 “2”"), LATER, 2);
      expect(await readReading(test.db, SOURCE.directory)).toMatchObject({ commit: "b2", changes: 6 });
      expect((await readRecord(test.db, SOURCE.directory))?.changes).toStrictEqual([...FIRST, ...LATER]);
    });

    it("holds as many changes as a large landscape has at first", async () => {
      const many = Array.from({ length: 1201 }, (_, at): RecordedChange => {
        return { kind: "entered", date: "2018-03-30", slug: `net/proxy/${at}`, name: String(at), places: PLACES };
      });
      await store(readingAt("a1", "Envoy"), many, 0);
      expect((await readRecord(test.db, SOURCE.directory))?.changes).toStrictEqual(many);
    });

    it("is stored whole or not at all", async () => {
      await store(readingAt("a1", "Envoy"), FIRST, 0);
      await expect(store(readingAt("b2", "Envoy"), LATER, 1)).rejects.toThrow();
      expect(await readReading(test.db, SOURCE.directory)).toMatchObject({ commit: "a1", changes: 2 });
      expect((await readRecord(test.db, SOURCE.directory))?.changes).toStrictEqual(FIRST);
    });

    it("is a new edition of the landscape that it is the past of, and of no other", async () => {
      const before = await edition();
      await store(readingAt("a1", "Envoy"), FIRST, 0, { ...SOURCE, directory: "another" });
      expect(await edition()).toBe(before);
      await store(readingAt("a1", "Envoy"), FIRST, 0);
      expect(await edition()).toBe(before + 1);
    });

    it("outlives a seed", async () => {
      await store(readingAt("a1", "Envoy"), FIRST, 0);
      const known = await readRecord(test.db, SOURCE.directory);
      await seedLandscape(test.db, {
        ...inputOf({ ...FIXTURE_LANDSCAPE, url: "https://elsewhere.example/" }),
        directory: SOURCE.directory,
      });
      expect(await readRecord(test.db, SOURCE.directory)).toStrictEqual(known);
    });

    it("is forgotten alone", async () => {
      const another = { ...SOURCE, directory: "another" };
      await store(readingAt("a1", "Envoy"), FIRST, 0);
      await forgetReading(test.db, "another");
      await store(readingAt("c3", "Envoy"), FIRST, 0, another);
      await forgetReading(test.db, SOURCE.directory);
      expect(await readRecord(test.db, SOURCE.directory)).toBeNull();
      expect((await readRecord(test.db, "another"))?.changes).toHaveLength(2);
      expect(await test.db.historyChange.count({ where: { directory: SOURCE.directory } })).toBe(0);
    });
  });
}
