import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "../lib/db/connect";
import { readReading, readRecord, storeReading } from "../lib/db/history-record";
import { NOTHING_READ, readPast } from "../lib/history/read-past";
import { openRepository } from "../lib/history/repository";
import { PUBLISHED } from "../lib/landscape2/published";
import { makeRepository, type TestRepository } from "../lib/testing/git-repository";
import { openTestDatabase } from "../lib/testing/test-database";
import { runHistory } from "./run-history";

const HISTORY = `${PUBLISHED}/cncf/history`;
const FILE = "landscape.yml";

/** For a machine that is busy with other things. */
const SLOW_MS = 240_000;

/** A landscape of one box. */
const boxOf = (...items: string[]) =>
  `landscape:\n  - name: Net\n    subcategories:\n      - name: Proxy\n        items:\n${items.map((name) => `          - { item: null, name: ${name} }\n`).join("")}`;

describe("npm run history", () => {
  let folder: string;
  let made: TestRepository;
  let [out, err]: [string[], string[]] = [[], []];
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "cairn-history-"));
    vi.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
    vi.spyOn(console, "error").mockImplementation((line: string) => void err.push(line));
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
  });

  afterAll(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  /** Another database from here on. */
  function useDatabase(): string {
    const file = path.join(folder, `${(count += 1)}.db`);
    vi.stubEnv("DATABASE_URL", `file:${file}`);
    return file;
  }

  async function run(file = FILE) {
    [out, err] = [[], []];
    await runHistory({ repo: made.folder, file, dir: "maps/ours" });
    return { said: out.join("\n"), noted: err.join("\n") };
  }

  async function recordIn(file: string) {
    const db = await connect({ provider: "sqlite", file });
    try {
      return await readRecord(db, "ours");
    } finally {
      await db.$disconnect();
    }
  }

  describe("on a file of one box", () => {
    let database: string;

    beforeEach(async () => {
      database = useDatabase();
      made = await makeRepository();
      for (const [at, items] of [["Ant"], ["Ant", "Bee"], ["Bee"]].entries())
        await made.commit(FILE, boxOf(...items), { written: `2020-01-0${at + 1}` });
      return () => made.remove();
    });

    const told = async () =>
      (await recordIn(database))?.changes.map(({ date, kind, name }) => `${date} ${kind} ${name}`);

    it("reads what happened, then only what is new, on the day read last too", async () => {
      expect((await run()).said).toBe("Read 3 days with changes: 3 changes, 3 in all, 2020-01-01 to 2020-01-03.");
      expect(await told()).toEqual(["2020-01-01 entered Ant", "2020-01-02 entered Bee", "2020-01-03 left Ant"]);
      expect((await run()).said).toBe("Nothing new since 2020-01-03: 3 changes known.");
      await made.commit(FILE, boxOf("Bee", "Cat"), { written: "2020-01-03T23:00" });
      expect((await run()).said).toBe("Read 1 days with changes: 1 changes, 4 in all, 2020-01-01 to 2020-01-03.");
      expect((await told())?.at(-1)).toBe("2020-01-03 entered Cat");
    });

    it("skips what it can't read, names it, and tells what changed meanwhile with the next", async () => {
      const broken = await made.commit(FILE, "landscape:\n  - [", { written: "2020-02-01" });
      const empty = await made.commit(FILE, "title: nothing\n", { written: "2020-02-02" });
      await made.commit(FILE, boxOf("Bee", "Cat"), { written: "2020-02-03" });
      const { noted, said } = await run();
      expect(noted).toContain(`Skipped ${broken.slice(0, 10)} of 2020-02-01: line `);
      expect(noted).toContain(`Skipped ${empty.slice(0, 10)} of 2020-02-02: it holds no landscape.`);
      expect(said).toContain("Read 6 days with changes: 4 changes");
      expect((await told())?.at(-1)).toBe("2020-02-03 entered Cat");
    });

    it("starts over where the branch was made anew, or another file is meant, and says why", async () => {
      await run();
      await made.git(["reset", "--hard", "--quiet", "HEAD~1"]);
      const { said, noted } = await run();
      expect(noted).toContain("Starting over: the commit read last is no part of the branch any more.");
      expect(said).toBe("Read 2 days with changes: 2 changes, 2 in all, 2020-01-01 to 2020-01-02.");
      await made.commit("data.yml", boxOf("Dog"), { written: "2020-03-01" });
      expect((await run("data.yml")).noted).toContain("Starting over: it was another file.");
      expect(await told()).toEqual(["2020-03-01 entered Dog"]);
    });

    it("says what to do where there is nothing to read", async () => {
      await expect(run("missing.yml")).rejects.toThrow("has a file missing.yml. Name another with --file.");
      await expect(runHistory({ repo: folder, file: FILE })).rejects.toThrow("can't be read as a Git repository");
    });
  });

  describe.runIf(existsSync(HISTORY))("on a decade of the CNCF landscape", () => {
    const files = existsSync(HISTORY) ? readdirSync(HISTORY).sort() : [];
    let whole: string;

    beforeAll(async () => {
      whole = useDatabase();
      made = await makeRepository();
      for (const file of files)
        await made.commit(FILE, readFileSync(`${HISTORY}/${file}`, "utf8"), { written: file.slice(0, 10) });
      expect((await run()).said).toMatch(/^Read 35 days with changes: .* 2018-03-30 to 2026-08-07\.$/);
      return () => made.remove();
    }, SLOW_MS);

    it("knows what each file held, and what is told in public of some of its projects", async () => {
      const record = await recordIn(whole);
      const changes = record?.changes ?? [];
      expect(record?.state.size).toBe(2413);
      const of = (name: string) => changes.filter((change) => change.name === name);
      const stages = (name: string) =>
        of(name).flatMap((each) => (each.kind === "stage" ? [`${each.date} ${each.to}`] : []));
      // Envoy graduated on 2018-11-28 and Istio on 2023-07-12: the next file of each says so.
      expect(stages("Envoy")).toEqual(["2018-12-31 graduated"]);
      expect(stages("Istio")).toEqual(["2022-09-30 incubating", "2023-09-29 graduated"]);
      expect(of("Kubernetes")[0]).toMatchObject({ kind: "entered", stage: "graduated", isFirst: true });
      expect(changes).toContainEqual(
        expect.objectContaining({ kind: "renamed", date: "2018-06-29", from: "OpenFAAS", name: "OpenFaaS" }),
      );
      expect(of("BuddyBuild").map(({ kind, date }) => `${date} ${kind}`)).toEqual([
        "2018-03-30 entered",
        "2018-06-29 left",
      ]);
    });

    it(
      "interrupted and gone on with is as in one go",
      async () => {
        const database = useDatabase();
        const { db } = await openTestDatabase(() => Promise.resolve({ provider: "sqlite", file: database }));
        const repository = await openRepository(made.folder, FILE);
        const changes = [];
        for await (const step of readPast(repository, repository.daysAfter(null) ?? [], NOTHING_READ)) {
          changes.push(...step.changes);
          if (step.done < 17) continue;
          await storeReading(db, { directory: "ours", file: FILE }, step.reading, changes, 0);
          break;
        }
        expect((await readReading(db, "ours"))?.changes).toBe(changes.length);
        await db.$disconnect();
        expect((await run()).said).toMatch(/^Read 18 days with changes: /);
        expect(await recordIn(database)).toStrictEqual(await recordIn(whole));
      },
      SLOW_MS,
    );
  });
});
