import { describe, expect, it } from "vitest";
import { LimitReached, TokensRefused } from "./failure";
import { createTokenPool } from "./token-pool";

/** A clock that only moves when somebody sleeps. */
function fakeClock() {
  let now = 1_000_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: (ms: number) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
}

const limits = (remaining: number, resetAt: number, resource = "core") => ({
  "x-ratelimit-remaining": String(remaining),
  "x-ratelimit-reset": String(resetAt / 1000),
  "x-ratelimit-resource": resource,
});

describe("the pool of tokens", () => {
  it("gives the token with most left", async () => {
    const clock = fakeClock();
    const pool = createTokenPool(["a", "b"], { ...clock, maxWaitMs: 0 });
    const [first, second] = [await pool.take(), await pool.take()];
    pool.note(first, limits(10, 5_000_000));
    pool.note(second, limits(20, 5_000_000));
    expect((await pool.take()).token).toBe(second.token);
    pool.note(second, limits(3, 5_000_000));
    expect((await pool.take()).token).toBe(first.token);
  });

  it("counts what is under way, so that four at once do not spend the last one four times", async () => {
    const clock = fakeClock();
    const pool = createTokenPool(["a"], { ...clock, maxWaitMs: 0 });
    pool.note(await pool.take(), limits(2, 5_000_000));
    await pool.take();
    await pool.take();
    await expect(pool.take()).rejects.toThrow(LimitReached);
  });

  it("waits for the earliest token when all are spent, says so once, and goes on", async () => {
    const clock = fakeClock();
    const told: Date[] = [];
    const pool = createTokenPool(["a", "b"], { ...clock, maxWaitMs: 3_600_000, onWait: (until) => told.push(until) });
    const [a, b] = [await pool.take(), await pool.take()];
    pool.note(a, limits(0, 2_000_000));
    pool.note(b, limits(0, 1_500_000));
    expect(await pool.take()).toBe(b);
    expect(clock.now()).toBe(1_501_000);
    expect(told).toStrictEqual([new Date(1_501_000)]);
  });

  it("gives up at once when the wait would be longer than it may be, and says until when", async () => {
    const clock = fakeClock();
    const pool = createTokenPool(["a"], { ...clock, maxWaitMs: 60_000 });
    pool.note(await pool.take(), limits(0, 4_600_000));
    await expect(pool.take()).rejects.toMatchObject({ until: new Date(4_601_000) });
    expect(clock.slept).toStrictEqual([]);
  });

  it("lets a token rest that was asked to keep quiet, and takes the others meanwhile", async () => {
    const clock = fakeClock();
    const pool = createTokenPool(["a", "b"], { ...clock, maxWaitMs: 0 });
    const first = await pool.take();
    pool.quieten(first, 60_000);
    expect((await pool.take()).token).not.toBe(first.token);
  });

  it("takes the lower of two answers that overtook each other, and a new window as it is", async () => {
    const clock = fakeClock();
    const pool = createTokenPool(["a"], { ...clock, maxWaitMs: 0 });
    const slot = await pool.take();
    pool.note(slot, limits(7, 2_000_000));
    pool.note(slot, limits(9, 2_000_000));
    expect(slot.remaining).toBe(7);
    pool.note(slot, limits(5000, 6_000_000));
    expect(slot.remaining).toBe(5000);
  });

  it("leaves the allowances of search and GraphQL aside, and answers without any", async () => {
    const clock = fakeClock();
    const pool = createTokenPool(["a"], { ...clock, maxWaitMs: 0 });
    const slot = await pool.take();
    pool.note(slot, limits(7, 2_000_000));
    pool.note(slot, limits(0, 2_000_000, "graphql"));
    pool.note(slot, {});
    expect(slot.remaining).toBe(7);
  });

  it("works without a token, and not with refused ones alone", async () => {
    const clock = fakeClock();
    const open = createTokenPool([], { ...clock, maxWaitMs: 0 });
    expect(open.hasTokens).toBe(false);
    expect((await open.take()).token).toBeUndefined();
    const pool = createTokenPool(["a"], { ...clock, maxWaitMs: 0 });
    pool.refuse(await pool.take());
    await expect(pool.take()).rejects.toThrow(TokensRefused);
  });
});
