import { describe, expect, it } from "vitest";
import { mapConcurrently } from "./map-concurrently";

describe("mapConcurrently", () => {
  it("keeps the order and the limit", async () => {
    let atWork = 0;
    let most = 0;
    const results = await mapConcurrently([5, 1, 4, 2, 3, 0], 2, async (milliseconds) => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      atWork -= 1;
      return milliseconds * 2;
    });
    expect(results).toEqual([10, 2, 8, 4, 6, 0]);
    expect(most).toBe(2);
  });

  it("fails when one fails", async () => {
    await expect(mapConcurrently([1], 4, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });
});
