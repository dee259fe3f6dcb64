import { describe, expect, it } from "vitest";
import { getCategory, listNearestPlaces } from "../db/category";
import { listPlaceEvents } from "../db/stage-events";
import { getVendorProfile, listNearestVendors } from "../db/vendor-profile";
import { NORTH_WORKS_DETAIL } from "./fixture-details";
import { FIXTURE_LANDSCAPE } from "./fixture-landscape";

const ALPHA = { slug: "alpha-proxy", name: "Alpha Proxy" };
const ALPHA_EVENTS = [
  { stage: "graduated", date: "2018-11-28", project: ALPHA },
  { stage: "incubating", date: "2017-09", project: ALPHA },
  { stage: "sandbox", date: "2016", foundation: "Fixture Foundation", project: ALPHA },
];
const BETA_EVENT = { stage: "sandbox", date: "2021-06-07", project: { slug: "beta-mesh", name: "Beta Mesh" } };

/** What the pages of vendors and categories are made from. For a suite that has seeded the fixture. */
export function describePageQueries() {
  describe("for pages of vendors and categories", () => {
    it("give a vendor with the stages that its projects reached, each once, the newest first", async () => {
      const profile = await getVendorProfile("north-works");
      expect(profile).toStrictEqual({ vendor: NORTH_WORKS_DETAIL, children: [], events: ALPHA_EVENTS });
      expect(JSON.parse(JSON.stringify(profile))).toStrictEqual(profile);
    });

    it("give the vendors that belong to one, with their counts", async () => {
      const profile = await getVendorProfile("holding");
      expect(profile?.children).toMatchObject([{ slug: "north-works", projects: 2, logo: 1 }]);
      expect(profile?.events).toStrictEqual([]);
    });

    it("give a category with all that explains it and its parts, in their order", async () => {
      expect(await getCategory("network")).toStrictEqual({
        slug: "network",
        name: { en: "Network", zh: "网络" },
        summary: { en: "How programs talk." },
        problem: { en: "They can't." },
        when: { en: "Always." },
        start: { en: "With a proxy." },
        subcategories: FIXTURE_LANDSCAPE.categories[0]?.subcategories,
      });
      expect(await getCategory("storage")).toStrictEqual(FIXTURE_LANDSCAPE.categories[1]);
    });

    it("give the stages reached in a category or in a part of it", async () => {
      expect(await listPlaceEvents({ category: "network" })).toStrictEqual([BETA_EVENT, ...ALPHA_EVENTS]);
      expect(await listPlaceEvents({ category: "network", subcategory: "proxy" })).toStrictEqual(ALPHA_EVENTS);
      expect(await listPlaceEvents({ category: "storage", subcategory: "proxy" })).toStrictEqual([]);
    });

    it("answer null for what does not exist, also for keys that a database refuses", async () => {
      for (const key of ["nothing", "", "nul\0", "half\ud800"]) {
        expect(await getVendorProfile(key)).toBeNull();
        expect(await getCategory(key)).toBeNull();
      }
    });

    it("name what is nearest to a slug that is none", async () => {
      expect(await listNearestVendors("nort-works", 1)).toStrictEqual([
        { slug: "north-works", name: { en: "North Works", zh: "北方工坊" } },
      ]);
      expect(await listNearestPlaces("netwrk", 1)).toStrictEqual([
        { category: "network", name: { en: "Network", zh: "网络" } },
      ]);
      expect(await listNearestPlaces("meshh", 1)).toStrictEqual([
        { category: "network", subcategory: "mesh", name: { en: "Mesh", zh: "网格" } },
      ]);
      expect(await listNearestVendors("qqqqqqqqqqqq")).toStrictEqual([]);
      expect(await listNearestPlaces("qqqqqqqqqqqq")).toStrictEqual([]);
    });
  });
}
