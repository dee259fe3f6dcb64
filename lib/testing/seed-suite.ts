import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../db/connect";
import { seedLandscape } from "../seed/seed";
import { FIXTURE_LANDSCAPE, makeProject } from "./fixture-landscape";
import { OTHER_LANDSCAPE, inputOf } from "./seed-input";
import { type CreateAddress, type TestDatabase, openTestDatabase } from "./test-database";

/** How a seed behaves, whatever the database. */
export function describeSeed(createAddress: CreateAddress) {
  describe("a seed", () => {
    let test: TestDatabase;

    beforeAll(async () => {
      test = await openTestDatabase(createAddress);
    });

    afterAll(() => test.db.$disconnect());

    async function readState() {
      const { db } = test;
      const landscape = await db.landscape.findUnique({
        where: { id: 1 },
        select: { edition: true, version: true, name: true },
      });
      const [projects, placements, vendors, tags, aliases] = await Promise.all([
        db.project.findMany({ select: { slug: true }, orderBy: { position: "asc" } }),
        db.placement.count(),
        db.vendor.count(),
        db.projectTag.count(),
        db.alias.count(),
      ]);
      return { landscape, slugs: projects.map(({ slug }) => slug), placements, vendors, tags, aliases };
    }

    it("counts what it wrote", async () => {
      const { counts, isUnchanged } = await seedLandscape(test.db, inputOf());
      expect(isUnchanged).toBe(false);
      expect(counts).toStrictEqual({
        projects: 12,
        byStage: [
          { stage: "sandbox", projects: 2 },
          { stage: "incubating", projects: 1 },
          { stage: "graduated", projects: 1 },
          { stage: "archived", projects: 1 },
          { stage: null, projects: 7 },
        ],
        placements: 14,
        categories: 2,
        subcategories: 4,
        vendors: 3,
        relations: 7,
        logos: 3,
        monograms: 12,
      });
      expect(await readState()).toMatchObject({ placements: 14, vendors: 3, tags: 5 });
    });

    it("stores the projects in the order of the map", async () => {
      expect((await readState()).slugs).toStrictEqual([
        "alpha-proxy",
        "gamma-gate",
        "zeta-service",
        "eta-format",
        "theta-member",
        "iota-core",
        "kappa-part",
        "项目",
        "beta-mesh",
        "delta-store",
        "epsilon-block",
        "lambda-cache",
      ]);
    });

    it("writes nothing when the content is there already, but keeps the new fingerprint of its folder", async () => {
      const before = await readState();
      const result = await seedLandscape(test.db, {
        ...inputOf(structuredClone(FIXTURE_LANDSCAPE)),
        source: "touched",
      });
      expect(result.isUnchanged).toBe(true);
      expect(await readState()).toStrictEqual(before);
      expect((await test.db.landscape.findFirst())?.source).toBe("touched");
    });

    it("tells by the progress how many rows are written", async () => {
      const steps: [number, number][] = [];
      await seedLandscape(test.db, inputOf(OTHER_LANDSCAPE), (done, total) => steps.push([done, total]));
      expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
      expect(steps.length).toBeGreaterThan(5);
      expect(await readState()).toMatchObject({ vendors: 0, tags: 1500, aliases: 0, landscape: { edition: 2 } });
      await seedLandscape(test.db, inputOf());
    });

    it("that fails in the middle leaves the old landscape whole", async () => {
      const before = await readState();
      const failing = seedLandscape(test.db, inputOf(OTHER_LANDSCAPE), (done, total) => {
        if (done > total / 2) throw new Error("out of paper");
      });
      await expect(failing).rejects.toThrow("out of paper");
      expect(await readState()).toStrictEqual(before);
    });

    it("is seen by a client that was connected before, and not before its end", async () => {
      const reader = await connect(test.address);
      try {
        const readVersion = async () => (await reader.landscape.findFirst({ select: { version: true } }))?.version;
        const before = await readVersion();
        const seen: Promise<string | undefined>[] = [];
        const { version } = await seedLandscape(test.db, inputOf(OTHER_LANDSCAPE), () => seen.push(readVersion()));
        expect(version).not.toBe(before);
        expect(new Set(await Promise.all(seen.slice(0, -2)))).toStrictEqual(new Set([before]));
        expect(await readVersion()).toBe(version);
      } finally {
        await reader.$disconnect();
      }
    });

    it("gives the same content the same version again", async () => {
      const first = await seedLandscape(test.db, inputOf());
      await seedLandscape(test.db, inputOf(OTHER_LANDSCAPE));
      expect((await seedLandscape(test.db, inputOf())).version).toBe(first.version);
    });

    it("stores texts with characters that a database refuses, without them", async () => {
      const odd = makeProject("odd", { summary: { en: "nul\0 half\ud800 end" }, extra: { "k\0": "v" } });
      await seedLandscape(test.db, inputOf({ ...FIXTURE_LANDSCAPE, projects: [odd] }));
      const row = await test.db.project.findUnique({ where: { slug: "odd" }, select: { summary: true, detail: true } });
      expect(row?.summary).toStrictEqual({ en: "nul half\ufffd end" });
      expect(row?.detail).toMatchObject({ extra: { k: "v" } });
    });

    it("keeps the images of the landscape before, for pages that are open, and no older ones", async () => {
      const listHashes = async () => (await test.db.logo.findMany({ select: { hash: true } })).map(({ hash }) => hash);
      await seedLandscape(test.db, inputOf(FIXTURE_LANDSCAPE, 10));
      await seedLandscape(test.db, inputOf(FIXTURE_LANDSCAPE, 11));
      await seedLandscape(test.db, inputOf(FIXTURE_LANDSCAPE, 12));
      const marks = new Set((await listHashes()).map((hash) => Number.parseInt(hash.slice(8), 16)));
      expect([...marks].toSorted()).toStrictEqual([11, 12]);
      // Each in its two sizes.
      expect(await test.db.logoSheet.count()).toBe(4);
    });
  });
}
