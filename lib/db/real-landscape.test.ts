import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { seedLandscape } from "../seed/seed";
import { decodeSnapshot, encodeSnapshot } from "../snapshot/wire";
import { openTestDatabase } from "../testing/test-database";
import { loadLandscape } from "../validate/load";
import { readSnapshot } from "./snapshot-rows";

const LANDSCAPE = "../shared/data/cncf";
const NO_LOGOS = { problems: [], logos: new Map(), pictures: [], sheets: [] };
const MAX_WIRE_BYTES = 60_000;

describe.runIf(existsSync(LANDSCAPE))("a landscape of thousands", () => {
  it("is in the database whole, and its snapshot small on the wire", async () => {
    const { landscape } = await loadLandscape(LANDSCAPE);
    if (!landscape) throw new Error("the landscape can't be read");
    const folder = await mkdtemp(path.join(tmpdir(), "cairn-real-"));
    const { db } = await openTestDatabase(() =>
      Promise.resolve({ provider: "sqlite", file: path.join(folder, "real.db") }),
    );
    try {
      const input = { landscape, logos: NO_LOGOS, layout: "landscape2", directory: "real", source: "", code: "" };
      const { counts } = await seedLandscape(db, input);
      const placements = landscape.projects.flatMap((project) => project.placements);
      expect(await db.project.count()).toBe(landscape.projects.length);
      expect(await db.placement.count()).toBe(placements.length);
      expect(await db.vendor.count()).toBe(landscape.vendors.length);
      expect(counts).toMatchObject({ projects: landscape.projects.length, placements: placements.length });

      const snapshot = await readSnapshot(db);
      if (!snapshot) throw new Error("there is no snapshot");
      const wire = JSON.stringify(encodeSnapshot(snapshot));
      expect(decodeSnapshot(JSON.parse(wire))).toStrictEqual(snapshot);
      expect(brotliCompressSync(wire).length).toBeLessThan(MAX_WIRE_BYTES);
    } finally {
      await db.$disconnect();
      await rm(folder, { recursive: true });
    }
  });
});
