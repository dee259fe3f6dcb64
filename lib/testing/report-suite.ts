import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readLiveness, readReports } from "../db/reports";
import { enrich } from "../enrich/enrich";
import { createGithub } from "../enrich/github-client";
import { createGitlab } from "../enrich/gitlab-client";
import { createTokenPool } from "../enrich/token-pool";
import { listWork } from "../enrich/work-list";
import { seedLandscape } from "../seed/seed";
import { type FakeRepository, fakeGithub } from "./fake-github";
import { fakeGitlab } from "./fake-gitlab";
import { type FakeHost, type Reply, startFakeHost } from "./fake-host";
import { FIXTURE_LANDSCAPE, makeProject } from "./fixture-landscape";
import { inputOf } from "./seed-input";
import { type CreateAddress, type TestDatabase, openTestDatabase } from "./test-database";

const DAY_MS = 86_400_000;
const START = Date.parse("2026-06-30T12:00:00Z");

const repositories = (...urls: string[]) => urls.map((url, rank) => ({ url, isPrimary: rank === 0 }));

const LANDSCAPE = {
  ...FIXTURE_LANDSCAPE,
  projects: [
    makeProject("alpha", {
      repositories: repositories("https://github.com/Acme/Alpha", "https://gitlab.com/acme/docs"),
    }),
    makeProject("beta", { repositories: repositories("https://github.com/acme/beta") }),
    makeProject("gamma", { repositories: repositories("https://git.example/gamma/gamma") }),
    makeProject("delta", { repositories: repositories("http://github.com/acme/alpha.git/") }),
  ],
};

const ALPHA: FakeRepository = { stars: 10, commits: ["2026-06-01T00:00:00Z"] };
const BETA: FakeRepository = { commits: ["2024-01-01T00:00:00Z"], archivedAt: "2024-02-02T00:00:00Z" };

/** How enrichment reads, stores and goes on, whatever the database. */
export function describeReports(createAddress: CreateAddress) {
  describe("the reports of repositories", () => {
    let test: TestDatabase;
    let host: FakeHost;
    let now = START;

    beforeAll(async () => {
      test = await openTestDatabase(createAddress);
      await seedLandscape(test.db, inputOf(LANDSCAPE));
    });

    afterAll(() => test.db.$disconnect());
    afterEach(() => host.close());

    const edition = async () => (await test.db.landscape.findFirst())?.edition ?? 0;

    async function serve(github: Record<string, FakeRepository>, fault?: (path: string) => Reply | undefined) {
      host = await startFakeHost(
        ({ url }) => fault?.(url.pathname),
        fakeGithub(github),
        fakeGitlab({ "acme/docs": { stars: 2, commits: ["2026-06-20T00:00:00Z"] } }),
      );
    }

    async function run(wanted: { only?: string; limit?: number } = {}) {
      const clock = { now: () => now, sleep: () => Promise.resolve(), maxWaitMs: 0 };
      const github = createGithub({ pool: createTokenPool([], clock), baseUrl: host.url, retryUnitMs: 1 });
      const gitlab = createGitlab({ ...clock, host: host.url });
      const list = await listWork(test.db, { maxAgeMs: DAY_MS, now, gitlabHosts: [], ...wanted });
      const outcome = await enrich(test.db, { github, gitlab: () => gitlab }, list.work, clock);
      return { ...outcome, fresh: list.fresh, elsewhere: list.elsewhere };
    }

    it("are read once for each repository, and tell running servers by a new edition", async () => {
      await serve({ "Acme/Alpha": ALPHA, "acme/alpha": ALPHA, "acme/beta": BETA });
      const before = await edition();
      expect(await run()).toMatchObject({ read: 3, failed: [], left: 0, fresh: 0, elsewhere: 1 });
      expect(await edition()).toBe(before + 1);
      expect(await readLiveness(test.db)).toStrictEqual(
        new Map([
          ["alpha", { isAlive: true, lastCommit: "2026-06-20" }],
          ["beta", { isAlive: false, lastCommit: "2024-01-01", isArchivedByOwner: true }],
          ["delta", { isAlive: true, lastCommit: "2026-06-01" }],
        ]),
      );
    });

    it("are left alone while they are fresh, which is not a new edition", async () => {
      await serve({});
      const before = await edition();
      expect(await run()).toMatchObject({ read: 0, fresh: 3 });
      expect(host.asked).toStrictEqual([]);
      expect(await edition()).toBe(before);
    });

    it("keep what is known, with its day, where a repository fails", async () => {
      now += 2 * DAY_MS;
      await serve({ "acme/alpha": { ...ALPHA, stars: 99 }, "Acme/Alpha": { ...ALPHA, stars: 99 } }, (path) =>
        path.startsWith("/api/") ? { status: 500, body: {} } : undefined,
      );
      const { read, failed } = await run();
      expect(read).toBe(1);
      expect(failed.map(({ url, reason }) => [url, reason]).sort()).toStrictEqual([
        ["https://github.com/acme/beta", "not found"],
        ["https://gitlab.com/acme/docs", "answered 500"],
      ]);
      const [alpha, docs] = await readReports(test.db, LANDSCAPE.projects[0]?.repositories ?? []);
      expect(alpha).toMatchObject({ known: { readOn: "2026-07-02", data: { stars: 99 } } });
      expect(docs).toMatchObject({ known: { readOn: "2026-06-30", data: { stars: 2 } } });
      expect(docs).not.toHaveProperty("goneOn");
      expect(await readReports(test.db, LANDSCAPE.projects[1]?.repositories ?? [])).toMatchObject([
        { goneOn: "2026-07-02", known: { readOn: "2026-06-30" } },
      ]);
    });

    it("outlive a seed", async () => {
      await serve({});
      await seedLandscape(test.db, inputOf({ ...LANDSCAPE, url: "https://elsewhere.example/" }));
      expect((await readLiveness(test.db)).size).toBe(3);
    });

    it("are stored up to where the limit ends a run, and the next one goes on there", async () => {
      now += 2 * DAY_MS;
      const spent = {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now) },
        body: {},
      };
      await serve({ "Acme/Alpha": ALPHA, "acme/alpha": ALPHA }, (path) =>
        path.startsWith("/repos/acme/beta") ? spent : undefined,
      );
      const { left, stopped, read } = await run();
      expect(stopped).toBeInstanceOf(Error);
      expect(left).toBeGreaterThan(0);
      await host.close();
      await serve({ "Acme/Alpha": ALPHA, "acme/alpha": ALPHA, "acme/beta": BETA });
      expect(await run()).toMatchObject({ read: 3 - read, left: 0, fresh: read });
    });

    it("are read of one project, or of no more than so many", async () => {
      now += 2 * DAY_MS;
      await serve({ "acme/beta": BETA });
      expect(await run({ only: "beta" })).toMatchObject({ read: 1, left: 0, fresh: 0 });
      await host.close();
      await serve({ "Acme/Alpha": ALPHA, "acme/alpha": ALPHA });
      expect(await run({ limit: 1 })).toMatchObject({ read: 1, left: 0 });
    });
  });
}
