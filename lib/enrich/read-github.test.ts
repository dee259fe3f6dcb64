import { afterEach, describe, expect, it } from "vitest";
import { repositoryDataSchema } from "../liveness/repository-data";
import { type FakeRepository, fakeGithub, fakeGraphql } from "../testing/fake-github";
import { type FakeHost, type Reply, startFakeHost } from "../testing/fake-host";
import { createGithub } from "./github-client";
import { readGithub } from "./read-github";
import { createTokenPool } from "./token-pool";
import type { ReadOptions } from "./types";

const TODAY = "2026-06-30";

const PROXY: FakeRepository = {
  stars: 1200,
  commits: ["2026-06-27T23:30:00Z", "2026-05-01T00:00:00Z", "2016-08-08T10:00:00Z"],
  releases: [
    { tag: "v3.0.0-rc.1", at: "2026-06-20T00:00:00Z", isPrerelease: true },
    { tag: "v2.1.0", at: "2026-05-02T00:00:00Z" },
    { tag: "v2.0.0/final", at: "2025-07-02T00:00:00Z" },
    { tag: "v1.0.0", at: "2024-01-01T00:00:00Z" },
    { tag: "next", at: "2026-06-29T00:00:00Z", isDraft: true },
  ],
  contributors: 345,
  people: [["2026-06-21", "2020-01-05"], ["2019-03-03"], ["2026-01-04"]],
  languages: { Shell: 10, Go: 9000 },
  goodFirstIssues: 12,
  license: "Apache-2.0",
};

describe("reading a repository of GitHub", () => {
  let host: FakeHost;

  afterEach(() => host.close());

  async function read(
    name: string,
    { token = "secret", before = { etags: {} } }: { token?: string; before?: ReadOptions["before"] } = {},
  ) {
    const sleep = () => Promise.resolve();
    const pool = createTokenPool(token ? [token] : [], { now: () => Date.now(), sleep, maxWaitMs: 0 });
    const github = createGithub({ pool, baseUrl: host.url, retryUnitMs: 1 });
    return readGithub(github, { host: "github", owner: "acme", name }, { today: TODAY, before, sleep });
  }

  const paths = () => host.asked.map(({ path }) => path);

  it("gives everything that the host knows, in nine requests and one that waits for counting", async () => {
    host = await startFakeHost(fakeGithub({ "acme/proxy": PROXY }));
    const { data } = await read("proxy");
    expect(repositoryDataSchema.parse(JSON.parse(JSON.stringify(data)))).toMatchObject({
      name: "acme/proxy",
      description: "A repository for tests.",
      stars: 1200,
      isArchived: false,
      createdOn: "2015-01-01",
      pushedOn: "2026-06-27",
      lastCommit: { on: "2026-06-27", url: `https://github.com/acme/proxy/commit/${"3".padStart(40, "0")}` },
      firstCommit: { on: "2016-08-08", url: `https://github.com/acme/proxy/commit/${"1".padStart(40, "0")}` },
      languages: [
        ["Go", 9000],
        ["Shell", 10],
      ],
      license: "Apache-2.0",
      latestRelease: {
        on: "2026-05-02",
        name: "v2.1.0",
        url: "https://github.com/acme/proxy/releases/tag/v2.1.0",
      },
      releaseDays: ["2026-05-02", "2025-07-02"],
      contributors: 345,
      contributorsInYear: 2,
      goodFirstIssues: 12,
    });
    expect(data.weeklyCommits).toHaveLength(52);
    expect(host.asked).toHaveLength(10);
  });

  it("asks the second time only for what has changed", async () => {
    host = await startFakeHost(fakeGithub({ "acme/proxy": PROXY }));
    const first = await read("proxy");
    const asked = host.asked.length;
    const second = await read("proxy", { before: first });
    expect(second).toStrictEqual(first);
    const again = host.asked.slice(asked);
    expect(again.filter(({ etag }) => etag !== undefined)).toHaveLength(6);
    // The first commit stays what it was.
    expect(again).toHaveLength(8);
  });

  it("follows a repository to its new name and says so", async () => {
    host = await startFakeHost(fakeGithub({ "acme/new-proxy": PROXY }, { "acme/proxy": "acme/new-proxy" }));
    const { data } = await read("proxy");
    expect(data.name).toBe("acme/new-proxy");
    expect(paths().filter((path) => path.startsWith("/repos/acme/proxy/"))).toStrictEqual([]);
  });

  it("goes to no other host, whatever an answer says", async () => {
    const elsewhere = await startFakeHost(fakeGithub({ "acme/proxy": PROXY }));
    host = await startFakeHost(() => ({ status: 301, headers: { location: `${elsewhere.url}/repos/acme/proxy` } }));
    await expect(read("proxy")).rejects.toMatchObject({ code: "unreachable" });
    expect(elsewhere.asked).toStrictEqual([]);
    await elsewhere.close();
  });

  it("knows when its owner archived it, with a token, and spares the questions that need no answer", async () => {
    const archived = { ...PROXY, archivedAt: "2023-02-01T00:00:00Z", commits: ["2023-01-31T00:00:00Z"] };
    host = await startFakeHost(fakeGithub({ "acme/proxy": archived }), fakeGraphql("2023-02-01T12:00:00Z"));
    const { data } = await read("proxy");
    expect(data).toMatchObject({ isArchived: true, archivedOn: "2023-02-01", contributorsInYear: 0 });
    expect(paths().filter((path) => path.includes("/stats/"))).toStrictEqual([]);
    const withoutToken = await read("proxy", { token: "" });
    expect(withoutToken.data).toMatchObject({ isArchived: true, archivedOn: undefined });
  });

  it("takes an empty repository as one without commits", async () => {
    host = await startFakeHost(fakeGithub({ "acme/proxy": { stars: 1 } }));
    const { data } = await read("proxy");
    expect(data).toMatchObject({ stars: 1, lastCommit: undefined, contributors: 0, releaseDays: [] });
  });

  it.each<[string, Reply, string]>([
    ["deleted", { status: 404, body: { message: "Not Found" } }, "gone"],
    ["taken down", { status: 451, body: { message: "Repository access blocked" } }, "gone"],
    ["forbidden", { status: 403, body: { message: "Resource not accessible" } }, "refused"],
    ["broken JSON", { body: '{"full_name": "acme/pro' }, "malformed"],
    ["another shape", { body: { full_name: "../../etc", archived: "no" } }, "malformed"],
    ["a fault that stays", { status: 502, body: { message: "Bad Gateway" } }, "unreachable"],
  ])("says why nothing is to be had: %s", async (_, reply, code) => {
    host = await startFakeHost(() => reply);
    await expect(read("proxy")).rejects.toMatchObject({ code });
  });

  it("tries again after a fault that passes", async () => {
    host = await startFakeHost(
      ({ path, times }) => (path === "/repos/acme/proxy" && times < 2 ? { status: 503, body: {} } : undefined),
      fakeGithub({ "acme/proxy": PROXY }),
    );
    expect((await read("proxy")).data.stars).toBe(1200);
  });

  it("keeps a part as it was where that part can't be had now, and asks for all of it the next time", async () => {
    host = await startFakeHost(fakeGithub({ "acme/proxy": PROXY }));
    const before = await read("proxy");
    await host.close();
    host = await startFakeHost(
      ({ url }) =>
        /releases|contributors/.test(url.pathname) ? { status: 403, body: { message: "Too large" } } : undefined,
      fakeGithub({ "acme/proxy": { ...PROXY, stars: 1300 } }),
    );
    const { data, etags } = await read("proxy", { before });
    expect(data).toMatchObject({ stars: 1300, contributors: 345, contributorsInYear: 2, releaseDays: { length: 2 } });
    expect(etags).not.toHaveProperty("releases");
    expect(etags).toHaveProperty("languages");
  });
});
