import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedLandscape } from "../seed/seed";
import { FIXTURE_LANDSCAPE } from "../testing/fixture-landscape";
import { inputOf } from "../testing/seed-input";
import { openTestDatabase, type TestDatabase, urlOf } from "../testing/test-database";
import { getDatabase } from "./client";
import { perEdition } from "./per-edition";
import { getSnapshot } from "./queries";

let folder: string;
let made: TestDatabase;

const seedNamed = (en: string) => seedLandscape(made.db, inputOf({ ...FIXTURE_LANDSCAPE, name: { en } }));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "cairn-edition-"));
  made = await openTestDatabase(() => Promise.resolve({ provider: "sqlite", file: path.join(folder, "edition.db") }));
  process.env.DATABASE_URL = urlOf(made.address);
});
afterAll(async () => {
  await made.db.$disconnect();
  await (await getDatabase()).$disconnect();
  await rm(folder, { recursive: true });
});

test("what many ask for at the same time is loaded once for each edition", async () => {
  let loads = 0;
  const getSlow = perEdition("slow", async () => {
    loads += 1;
    await getSnapshot();
    return loads;
  });
  expect(await getSlow()).toBeNull();
  for (const [name, expected] of [
    ["First", 1],
    ["Second", 2],
  ] as const) {
    await seedNamed(name);
    expect(await Promise.all([getSlow(), getSlow(), getSlow()])).toEqual([expected, expected, expected]);
    expect(await getSlow()).toBe(expected);
  }
});

test("nothing of an old edition is kept once something of the new one is", async () => {
  const names = ["a", "b", "c"];
  await seedNamed("Old");
  await Promise.all(names.map((name) => perEdition(name, () => Promise.resolve(name))()));
  const kept = () => (globalThis as { cairnKept?: Map<string, unknown> }).cairnKept ?? new Map<string, unknown>();
  expect([...kept().keys()]).toEqual(expect.arrayContaining(names));
  await seedNamed("New");
  await getSnapshot();
  expect([...kept().keys()]).toEqual(["snapshot"]);
});

test("what failed to load is tried again", async () => {
  let isDown = true;
  const get = perEdition("failing", () => (isDown ? Promise.reject(new Error("down")) : Promise.resolve("up")));
  await expect(get()).rejects.toThrow("down");
  isDown = false;
  expect(await get()).toBe("up");
});
