import { afterEach, describe, expect, it } from "vitest";
import { repositoryDataSchema } from "../liveness/repository-data";
import { fakeGitlab } from "../testing/fake-gitlab";
import { type FakeHost, type Reply, startFakeHost } from "../testing/fake-host";
import { createGitlab } from "./gitlab-client";
import { readGitlab } from "./read-gitlab";

const PROJECT = {
  stars: 55,
  commits: ["2026-06-01T08:00:00.000+02:00"],
  releases: [
    { tag: "1.1", at: "2026-03-01T00:00:00.000Z" },
    { tag: "1.0", at: "2024-03-01T00:00:00.000Z" },
  ],
  languages: { Rust: 90.5, C: 9.5 },
  goodFirstIssues: 3,
};

describe("reading a project of GitLab", () => {
  let host: FakeHost;
  const slept: number[] = [];

  afterEach(() => host.close());

  function read(path: string, maxWaitMs = 3_600_000) {
    slept.length = 0;
    const sleep = (ms: number) => {
      slept.push(ms);
      return Promise.resolve();
    };
    const gitlab = createGitlab({ host: host.url, token: "secret", now: () => Date.now(), sleep, maxWaitMs });
    return readGitlab(gitlab, path, { today: "2026-06-30", before: { etags: {} }, sleep });
  }

  it("gives what the host knows, also of a project in a group of a group", async () => {
    host = await startFakeHost(fakeGitlab({ "acme/tools/proxy": PROJECT }));
    const { data } = await read("acme/tools/proxy");
    expect(repositoryDataSchema.parse(JSON.parse(JSON.stringify(data)))).toStrictEqual({
      name: "acme/tools/proxy",
      description: "A project for tests.",
      stars: 55,
      isArchived: false,
      createdOn: "2016-02-03",
      pushedOn: "2026-06-01",
      topics: [],
      lastCommit: { on: "2026-06-01", url: `${host.url}/acme/tools/proxy/-/commit/${"a".repeat(40)}` },
      languages: [
        ["Rust", 9050],
        ["C", 950],
      ],
      latestRelease: { on: "2026-03-01", name: "1.1", url: `${host.url}/acme/tools/proxy/-/releases/1.1` },
      releaseDays: ["2026-03-01"],
      goodFirstIssues: 3,
    });
    expect(host.asked).toHaveLength(5);
    expect(host.asked.every(({ token }) => token === "secret")).toBe(true);
  });

  it("takes an empty project as one without commits", async () => {
    host = await startFakeHost(fakeGitlab({ "acme/empty": {} }));
    expect((await read("acme/empty")).data.lastCommit).toBeUndefined();
  });

  it.each<[string, Reply, string]>([
    ["deleted", { status: 404, body: { message: "404 Project Not Found" } }, "gone"],
    ["forbidden", { status: 403, body: { message: "403 Forbidden" } }, "refused"],
    ["a fault", { status: 500, body: { message: "500 Internal Server Error" } }, "unreachable"],
    ["broken JSON", { body: '{"id": 7' }, "malformed"],
    ["another shape", { body: { id: 7 } }, "malformed"],
  ])("says why nothing is to be had: %s", async (_, reply, code) => {
    host = await startFakeHost(() => reply);
    await expect(read("acme/proxy")).rejects.toMatchObject({ code });
  });

  it("waits a minute where there were too many requests, and stops where it may not", async () => {
    const tooMany: Reply = { status: 429, body: { message: "Too many" } };
    // The library itself tries ten times at once.
    host = await startFakeHost(
      ({ url, times }) => (url.pathname.endsWith("proxy") && times < 10 ? tooMany : undefined),
      fakeGitlab({ "acme/proxy": PROJECT }),
    );
    expect((await read("acme/proxy")).data.stars).toBe(55);
    expect(slept).toStrictEqual([60_000]);
    await host.close();
    host = await startFakeHost(() => tooMany);
    await expect(read("acme/proxy", 1000)).rejects.toThrow(/limit is used up/);
  });
});
