import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashOf, readCache, writeCache } from "./cache";

describe("the cache", () => {
  let folder = "";
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), "cache-")), "not", "yet");
  });
  afterEach(() => rm(path.join(folder, "..", ".."), { recursive: true }));

  it("gives back what was put in, and leaves no temporary file", async () => {
    await writeCache(folder, "one", Buffer.from("abc"));
    await writeCache(folder, "none", Buffer.alloc(0));
    expect(await readCache(folder, "one")).toEqual(Buffer.from("abc"));
    expect(await readCache(folder, "none")).toEqual(Buffer.alloc(0));
    expect((await readdir(folder)).sort()).toEqual(["none", "one"]);
  });

  it("knows nothing of what was never put in", async () => {
    expect(await readCache(folder, "one")).toBeNull();
  });

  it("gives back no entry that is damaged, cut short or empty", async () => {
    await writeCache(folder, "one", Buffer.from("abcdef"));
    const file = path.join(folder, "one");
    const whole = await readFile(file);
    const flipped = Buffer.from(whole);
    flipped[35] = (flipped[35] ?? 0) ^ 1;
    for (const content of [flipped, whole.subarray(0, -1), whole.subarray(0, 10), Buffer.alloc(0)]) {
      await writeFile(file, content);
      expect(await readCache(folder, "one")).toBeNull();
    }
  });

  it("stays whole while many write the same entry", async () => {
    const content = Buffer.alloc(200_000, 7);
    const writes = Array.from({ length: 12 }, () => writeCache(folder, "one", content));
    const reads = Array.from({ length: 50 }, () => readCache(folder, "one"));
    await Promise.all(writes);
    for (const read of await Promise.all(reads)) expect(read === null || read.equals(content)).toBe(true);
    expect(await readCache(folder, "one")).toEqual(content);
  });
});

describe("hashOf", () => {
  it("is the start of the SHA-256 of its parts together", () => {
    expect(hashOf("abc")).toBe("ba7816bf8f01cfea");
    expect(hashOf("a", Buffer.from("bc"))).toBe("ba7816bf8f01cfea");
  });
});
