import { expect, it } from "vitest";
import { createTurns } from "./turns";

const nothing = () => Promise.resolve();

it("runs one at a time, in the order in which they are ready", async () => {
  const takeTurn = createTurns({ perMinute: 10, maxWaiting: 10 });
  const log: string[] = [];
  const task = (name: string) => () =>
    new Promise<string>((resolve) => {
      log.push(`${name} begins`);
      setImmediate(() => {
        log.push(`${name} ends`);
        resolve(name);
      });
    });
  const results = await Promise.all(["a", "b"].map((name) => takeTurn(nothing, task(name))));
  expect(results).toEqual(["a", "b"]);
  expect(log).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

it("goes on after one that fails", async () => {
  const takeTurn = createTurns({ perMinute: 10, maxWaiting: 10 });
  await expect(takeTurn(nothing, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await takeTurn(nothing, () => Promise.resolve(1))).toBe(1);
});

it("lets nobody be held up by who is slow to bring what is needed", async () => {
  const takeTurn = createTurns({ perMinute: 10, maxWaiting: 10 });
  void takeTurn(() => new Promise<never>(() => undefined), nothing);
  expect(await takeTurn(nothing, () => Promise.resolve("served"))).toBe("served");
});

it("turns away what is more than a minute's share, until the minute is over", async () => {
  let time = 0;
  const takeTurn = createTurns({ perMinute: 2, maxWaiting: 10, now: () => time });
  const run = () => takeTurn(nothing, () => Promise.resolve(true));
  expect([await run(), await run(), await run()]).toEqual([true, true, null]);
  time = 60_000;
  expect(await run()).toBe(true);
});
