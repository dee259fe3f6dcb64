import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../db/connect";
import { findHitsWith, getOverlay, getPrivateProject, listOverlays } from "../db/overlays";
import { getProject, getSearchText, getSnapshot, listProjectSlugs } from "../db/queries";
import type { Landscape } from "../model/types";
import { seedLandscape } from "../seed/seed";
import { FIXTURE_LANDSCAPE, makeProject } from "./fixture-landscape";
import { inputOf } from "./seed-input";

const COVERED: Landscape = {
  ...FIXTURE_LANDSCAPE,
  overlays: [
    {
      slug: "team",
      name: { en: "Team", zh: "团队" },
      description: { en: "Ours" },
      statuses: [],
      entries: [{ slug: "alpha-proxy", status: "hold", note: "Not now", tags: ["paved"] }],
      privateProjects: [makeProject("secret-portal", { summary: { en: "Clusters on request." } })],
    },
    { slug: "other", name: { en: "Other" }, statuses: [], entries: [], privateProjects: [] },
  ],
};

/** What lists over a landscape add to it. For a suite that has seeded the fixture; leaves it as it was. */
export function describeOverlayQueries(database: () => Database) {
  describe("for lists over the landscape", () => {
    beforeAll(() => seedLandscape(database(), inputOf(COVERED)));
    afterAll(() => seedLandscape(database(), inputOf()));

    it("give the lists in the order of their files", async () => {
      expect(await listOverlays()).toStrictEqual([
        { slug: "team", name: { en: "Team", zh: "团队" }, description: { en: "Ours" } },
        { slug: "other", name: { en: "Other" } },
      ]);
    });

    it("give what a list says, and nothing for one that there is not", async () => {
      const overlay = await getOverlay("team");
      expect(overlay?.entries).toStrictEqual([
        { slug: "alpha-proxy", status: "hold", note: "Not now", tags: ["paved"] },
      ]);
      expect(overlay?.statuses.map(({ id }) => id)).toStrictEqual(["hold"]);
      for (const slug of [null, "", "nope", "a\0b"]) expect(await getOverlay(slug)).toBeNull();
    });

    it("give a private project with its list alone", async () => {
      expect(await getPrivateProject("team", "secret-portal")).toMatchObject({ name: "Secret Portal" });
      expect(await getPrivateProject("other", "secret-portal")).toBeNull();
      expect(await getPrivateProject(null, "secret-portal")).toBeNull();
      expect(await getProject("secret-portal")).toBeNull();
      expect(await listProjectSlugs()).not.toContain("secret-portal");
      expect(JSON.stringify([await getSnapshot(), await getSearchText()])).not.toMatch(/secret|on request/i);
    });

    it("find private projects by their words with the list", async () => {
      const overlay = await getOverlay("team");
      const places = FIXTURE_LANDSCAPE.projects.length;
      expect(overlay && (await findHitsWith(overlay, "clusters"))?.order).toStrictEqual([places]);
      expect(overlay && (await findHitsWith(overlay, " "))).toBeNull();
    });

    it("make another version of the landscape, and go with the next seed", async () => {
      const before = await seedLandscape(database(), inputOf(COVERED));
      expect(before.isUnchanged).toBe(true);
      const after = await seedLandscape(database(), inputOf());
      expect(after.version).not.toBe(before.version);
      expect(await listOverlays()).toStrictEqual([]);
      await seedLandscape(database(), inputOf(COVERED));
    });
  });
}
