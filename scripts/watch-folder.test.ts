import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchFolder } from "./watch-folder";

describe("watching a folder", () => {
  let root: string;
  let stop: () => void = () => undefined;
  const at = (file: string) => path.join(root, file);

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "cairn-watch-"));
    await mkdir(at("projects"));
    await writeFile(at("projects/a.yml"), "a");
  });

  afterEach(async () => {
    stop();
    await rm(root, { recursive: true });
  });

  it("a burst of changes leads to one run, and a change during a run to one more after it", async () => {
    let runs = 0;
    let release: () => void = () => undefined;
    stop = watchFolder(root, () => {
      runs += 1;
      return new Promise((resolve) => (release = resolve));
    });
    for (const name of ["a", "b", "c"]) await writeFile(at(`projects/${name}.yml`), name);
    await vi.waitFor(() => expect(runs).toBe(1), 10_000);
    await writeFile(at("projects/a.yml"), "again");
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(runs).toBe(1);
    release();
    await vi.waitFor(() => expect(runs).toBe(2), 10_000);
    release();
  });

  it("sees each time that an editor puts a new file in the place of the old one, and files in new folders", async () => {
    let runs = 0;
    stop = watchFolder(root, () => {
      runs += 1;
      return Promise.resolve();
    });
    for (let time = 1; time <= 3; time += 1) {
      await writeFile(at("draft"), `version ${time}`);
      await rename(at("draft"), at("projects/a.yml"));
      await vi.waitFor(() => expect(runs).toBe(time), 10_000);
    }
    await mkdir(at("vendors"));
    await vi.waitFor(() => expect(runs).toBe(4), 10_000);
    await writeFile(at("vendors/v.yml"), "v");
    await vi.waitFor(() => expect(runs).toBe(5), 10_000);
  });
});
