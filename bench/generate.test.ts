import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadFolder } from "../scripts/seed-folder";
import { generateLandscape, writeLandscape } from "./generate";

type Item = { name: string; project?: string; crunchbase?: string; second_path?: string[] };
type Written = { landscape: { subcategories: { items: Item[] }[] }[] };

const itemsOf = (text: string) => {
  const { landscape }: Written = parse(text);
  return landscape.flatMap(({ subcategories }) => subcategories.flatMap(({ items }) => items));
};

describe("a generated landscape", () => {
  it("is the same text for the same seed and another for another", () => {
    expect(generateLandscape(300, 7)).toEqual(generateLandscape(300, 7));
    expect(generateLandscape(300, 8).landscape).not.toBe(generateLandscape(300, 7).landscape);
  });

  it("has as many projects as asked for, each under a name of its own, and no empty box", () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 120 }), fc.nat(), (projects, seed) => {
        const { landscape } = generateLandscape(projects, seed);
        const items = itemsOf(landscape);
        expect(items).toHaveLength(projects);
        expect(new Set(items.map(({ name }) => name)).size).toBe(projects);
        const written: Written = parse(landscape);
        const boxes = written.landscape.flatMap(({ subcategories }) => subcategories);
        expect(boxes.every((box) => box.items.length > 0)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("has stages, vendors and second places about as often as the CNCF's", () => {
    const items = itemsOf(generateLandscape(2413).landscape);
    const count = (is: (item: Item) => boolean) => items.filter(is).length;
    expect(count(({ project }) => project === "sandbox")).toBeGreaterThan(110);
    expect(count(({ project }) => project === "sandbox")).toBeLessThan(190);
    expect(count(({ project }) => project === "graduated")).toBeGreaterThan(15);
    expect(count(({ crunchbase }) => crunchbase !== undefined)).toBeGreaterThan(2000);
    expect(count(({ second_path: second }) => second !== undefined)).toBeGreaterThan(60);
  });

  it("can be seeded: reading it finds no error", async () => {
    const dir = await mkdtemp(path.join(tmpdir(), "generated-"));
    try {
      await writeLandscape(dir, 200);
      const { folder, problems } = await loadFolder(dir);
      expect(folder).not.toBeNull();
      expect(problems.filter(({ level }) => level === "error")).toEqual([]);
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});
