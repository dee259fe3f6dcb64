import { afterEach, describe, expect, it } from "vitest";
import { type FakeHost, type Reply, startFakeHost } from "../testing/fake-host";
import { createGithub } from "./github-client";
import { createTokenPool, type Slot } from "./token-pool";

const OK: Reply = { body: { fine: true } };

describe("the client of GitHub", () => {
  let host: FakeHost;

  afterEach(() => host.close());

  /** Its clock moves only when it sleeps. */
  function connect(tokens: string[], maxWaitMs = 3_600_000) {
    let now = Date.now();
    const slept: number[] = [];
    const refused: Slot[] = [];
    const pool = createTokenPool(tokens, {
      now: () => now,
      sleep: (ms) => {
        slept.push(ms);
        now += ms;
        return Promise.resolve();
      },
      maxWaitMs,
    });
    const github = createGithub({ pool, baseUrl: host.url, retryUnitMs: 1, onRefused: (slot) => refused.push(slot) });
    return { github, slept, refused, now };
  }

  const limited = (resetAt: number): Reply => ({
    status: 403,
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.floor(resetAt / 1000)) },
    body: { message: "API rate limit exceeded" },
  });

  it("goes on with another token where one is spent", async () => {
    host = await startFakeHost(({ token }) => (token === "a" ? limited(Date.now() + 600_000) : OK));
    const { github, slept } = connect(["a", "b"]);
    expect((await github.get("GET /x", {})).data).toStrictEqual({ fine: true });
    expect(host.asked.map(({ token }) => token)).toStrictEqual(["a", "b"]);
    expect(slept).toStrictEqual([]);
  });

  it("waits until the hour is over where all are spent", async () => {
    host = await startFakeHost(({ times }) => (times === 0 ? limited(Date.now() + 600_000) : OK));
    const { github, slept } = connect(["a"]);
    await github.get("GET /x", {});
    expect(slept).toHaveLength(1);
    expect(slept[0]).toBeGreaterThan(590_000);
    expect(slept[0]).toBeLessThan(610_000);
  });

  it.each<[string, Reply, number]>([
    ["429 with a time", { status: 429, headers: { "retry-after": "7" }, body: { message: "Slow down" } }, 7000],
    ["403 with a time", { status: 403, headers: { "retry-after": "30" }, body: { message: "No" } }, 30_000],
    [
      "a secondary limit without",
      { status: 403, body: { message: "You have exceeded a secondary rate limit" } },
      60_000,
    ],
    ["429 without", { status: 429, body: { message: "Too many" } }, 60_000],
  ])("keeps quiet as long as it is told: %s", async (_, reply, ms) => {
    host = await startFakeHost(({ times }) => (times === 0 ? reply : OK));
    const { github, slept } = connect(["a"]);
    await github.get("GET /x", {});
    expect(slept).toStrictEqual([ms]);
  });

  it("stops where it is told to wait longer than it may", async () => {
    host = await startFakeHost(() => limited(Date.now() + 600_000));
    await expect(connect(["a"], 1000).github.get("GET /x", {})).rejects.toThrow(/limit is used up until/);
  });

  it("gives up on a request that is refused for limits without end", async () => {
    host = await startFakeHost(() => ({ status: 429, headers: { "retry-after": "1" }, body: {} }));
    await expect(connect(["a"]).github.get("GET /x", {})).rejects.toMatchObject({ code: "limited" });
  });

  it("leaves a token that is refused aside, and never shows it", async () => {
    host = await startFakeHost(({ token }) => (token === "bad" ? { status: 401, body: { message: "Bad" } } : OK));
    const { github, refused } = connect(["bad", "good"]);
    await github.get("GET /x", {});
    expect(refused.map(({ place }) => place)).toStrictEqual([0]);
    const all = connect(["bad"]);
    const error: unknown = await all.github.get("GET /x", {}).catch((reason: unknown) => reason);
    expect(String(error)).not.toContain("bad");
  });

  it("knows a part that has not changed", async () => {
    host = await startFakeHost(() => OK);
    const { github } = connect([]);
    const { etag, status } = await github.get("GET /x", {});
    expect(status).toBe(200);
    expect((await github.get("GET /x", {}, etag)).status).toBe(304);
  });

  it("does not follow a circle of redirects", async () => {
    host = await startFakeHost(() => ({ status: 301, headers: { location: "/x" }, body: {} }));
    await expect(connect([]).github.get("GET /x", {})).rejects.toMatchObject({ code: "unreachable" });
  });
});
