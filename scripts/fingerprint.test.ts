import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprintCode, fingerprintFolder } from "./fingerprint";

describe("fingerprints", () => {
  let root: string;
  const at = (file: string) => path.join(root, file);

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "cairn-print-"));
    await mkdir(at("deep/er"), { recursive: true });
    await writeFile(at("a.yml"), "a");
    await writeFile(at("deep/er/b.yml"), "b");
  });

  afterEach(() => rm(root, { recursive: true }));

  it("of a folder changes when a file is written, added or removed, however deep", async () => {
    const prints = [await fingerprintFolder(root)];
    expect(await fingerprintFolder(root)).toBe(prints[0]);
    await writeFile(at("deep/er/b.yml"), "bb");
    prints.push(await fingerprintFolder(root));
    await utimes(at("a.yml"), new Date(), new Date(Date.now() + 5000));
    prints.push(await fingerprintFolder(root));
    await writeFile(at("c.yml"), "c");
    prints.push(await fingerprintFolder(root));
    await rm(at("a.yml"));
    prints.push(await fingerprintFolder(root));
    expect(new Set(prints).size).toBe(5);
  });

  it("of a folder leaves out what no landscape is made of", async () => {
    const before = await fingerprintFolder(root);
    await mkdir(at(".git"));
    await writeFile(at(".git/HEAD"), "x");
    expect(await fingerprintFolder(root)).toBe(before);
  });

  it("of code looks at the content alone, without tests", async () => {
    const before = await fingerprintCode([root]);
    await utimes(at("a.yml"), new Date(), new Date(0));
    await writeFile(at("a.test.ts"), "x");
    expect(await fingerprintCode([root])).toBe(before);
    expect(await fingerprintCode([root], ["BASE_PATH=/x"])).not.toBe(before);
    await writeFile(at("a.yml"), "A");
    expect(await fingerprintCode([root])).not.toBe(before);
  });

  it("can be taken of what does not exist", async () => {
    expect(await fingerprintFolder(at("nowhere"))).toMatch(/^[0-9a-f]{16}$/);
    expect(await fingerprintCode([at("nowhere")])).toMatch(/^[0-9a-f]{16}$/);
  });
});
