import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getAlternatives } from "../db/alternatives";
import { getDatabase } from "../db/client";
import { readTogether } from "../db/edition";
import {
  findByLegacyId,
  findProjectSlug,
  findVendorSlug,
  getGuide,
  getLandscapeInfo,
  getPicture,
  getProject,
  getSearchText,
  getSheet,
  getSnapshot,
  getSnapshotWire,
  getVendor,
  getVersion,
  listNearestProjects,
  listProjectSlugs,
  listVendors,
} from "../db/queries";
import { getVendorOwners } from "../db/vendor-owners";
import { seedLandscape } from "../seed/seed";
import { decodeSnapshot } from "../snapshot/wire";
import { ALPHA_PROXY_DETAIL, NORTH_WORKS_DETAIL } from "./fixture-details";
import { FIXTURE_LANDSCAPE } from "./fixture-landscape";
import { describeOverlayQueries } from "./overlay-suite";
import { describePageQueries } from "./page-suite";
import { OTHER_LANDSCAPE, inputOf } from "./seed-input";
import { type CreateAddress, type TestDatabase, openTestDatabase, urlOf } from "./test-database";

/** What pages and answers are made from, whatever the database. */
export function describeQueries(createAddress: CreateAddress) {
  describe("the queries", () => {
    let test: TestDatabase;
    let version: string;

    beforeAll(async () => {
      test = await openTestDatabase(createAddress);
      process.env.DATABASE_URL = urlOf(test.address);
      expect(await getVersion()).toBeNull();
      expect(await getSnapshot()).toBeNull();
      expect(await getProject("alpha-proxy")).toBeNull();
      version = (await seedLandscape(test.db, inputOf())).version;
    });

    afterAll(async () => {
      await (await getDatabase()).$disconnect();
      await test.db.$disconnect();
    });

    it("know the version of what the last seed wrote, in a process that was running before", async () => {
      expect(await getVersion()).toBe(version);
    });

    it("give the snapshot in the order of the map, each project once", async () => {
      const snapshot = await getSnapshot();
      expect(snapshot?.projects.map(({ slug }) => slug).slice(0, 2)).toStrictEqual(["alpha-proxy", "gamma-gate"]);
      expect(snapshot?.projects).toHaveLength(12);
      expect(snapshot?.projects[0]).toStrictEqual({
        slug: "alpha-proxy",
        name: "Alpha Proxy",
        logo: 0,
        stage: "graduated",
        stageDate: "2018-11-28",
        featured: { label: { en: "Featured", zh: "精选" }, order: 1, exceptIn: ["storage"] },
        placements: ["network/proxy", "network/mesh"],
        vendors: ["north-works", "south-labs"],
        license: "Apache-2.0",
        isOpenSource: true,
        isIndependent: true,
        country: "DE",
        languages: ["C++", "Go"],
        tags: ["proxy", "edge"],
        kind: "open-source",
        joined: "2016-03-04",
      });
      expect(snapshot?.projects[1]).toStrictEqual({
        slug: "gamma-gate",
        name: "Gamma Gate",
        logo: null,
        color: "#aa3322",
        placements: ["network/proxy"],
        vendors: ["south-labs"],
        isOpenSource: false,
        isIndependent: false,
        country: "US",
        languages: [],
        tags: [],
        kind: "commercial",
      });
    });

    it("give the rest of the snapshot as the landscape says it", async () => {
      const snapshot = await getSnapshot();
      expect(snapshot).toMatchObject({
        version,
        name: FIXTURE_LANDSCAPE.name,
        description: FIXTURE_LANDSCAPE.description,
        stages: FIXTURE_LANDSCAPE.stages,
        groups: FIXTURE_LANDSCAPE.groups,
        tileSize: "large",
        sheets: ["0000000300000001"],
      });
      expect(snapshot?.vendors).toStrictEqual([
        { slug: "north-works", name: { en: "North Works", zh: "北方工坊" }, kind: "company", country: "DE" },
        { slug: "south-labs", name: { en: "South Labs" }, kind: "university" },
        { slug: "holding", name: { en: "Holding" }, kind: "company", country: "US" },
      ]);
      expect(snapshot?.categories[0]).toStrictEqual({
        slug: "network",
        name: { en: "Network", zh: "网络" },
        summary: { en: "How programs talk." },
        hasFixedOrder: true,
        subcategories: [
          { slug: "proxy", name: { en: "Proxy" }, summary: { en: "One hop." } },
          { slug: "mesh", name: { en: "Mesh", zh: "网格" } },
        ],
      });
    });

    it("give plain JSON that the wire carries", async () => {
      const snapshot = await getSnapshot();
      expect(JSON.parse(JSON.stringify(snapshot))).toStrictEqual(snapshot);
      const wire = await getSnapshotWire();
      expect(wire && decodeSnapshot(wire)).toStrictEqual(snapshot);
    });

    it("give the words to search by in the order of the snapshot", async () => {
      const search = await getSearchText();
      expect(search?.version).toBe(version);
      expect(search?.texts[0]).toStrictEqual({
        aliases: ["AP", "Alpha"],
        summary: { en: "Passes requests on.", zh: "转发请求。" },
      });
      expect(search?.texts[7]).toStrictEqual({ summary: { en: "A name in another script." } });
      expect(search?.texts[1]).toStrictEqual({});
    });

    it("say everything about a project", async () => {
      const project = await getProject("alpha-proxy");
      expect(project).toStrictEqual(ALPHA_PROXY_DETAIL);
      expect(JSON.parse(JSON.stringify(project))).toStrictEqual(project);
    });

    it("leave out what nothing is known of", async () => {
      expect(await getProject("kappa-part")).toStrictEqual({
        slug: "kappa-part",
        name: "Kappa Part",
        aliases: [],
        stageEvents: [],
        placements: [
          {
            category: { slug: "network", name: { en: "Network", zh: "网络" } },
            subcategory: { slug: "proxy", name: { en: "Proxy" } },
          },
        ],
        licenseChanges: [],
        repositories: [],
        links: [],
        logo: null,
        vendors: [],
        relations: [{ kind: "part-of", slug: "beta-mesh", name: "Beta Mesh", logo: null }],
        relatedFrom: [],
        tags: [],
        languages: [],
        audits: [],
        endUsers: [],
        extra: {},
        sources: [],
        editUrl: "https://git.example/map/edit/main/data/projects/kappa-part.yml",
        position: "data/projects/kappa-part.yml:1",
      });
    });

    it("answer null for what does not exist, also for keys that a database refuses", async () => {
      for (const key of ["nothing", "", "nul\0", "half\ud800", "x".repeat(10_000)]) {
        expect(await getProject(key)).toBeNull();
        expect(await findProjectSlug(key)).toBeNull();
        expect(await findByLegacyId("landscape2", key)).toBeNull();
        expect(await getVendor(key)).toBeNull();
        expect(await findVendorSlug(key)).toBeNull();
        expect(await getPicture(key)).toBeNull();
        expect(await getSheet(key)).toBeNull();
      }
    });

    it("find a project by the ids that it had elsewhere or before", async () => {
      expect(await findProjectSlug("first-proxy")).toBe("alpha-proxy");
      expect(await findByLegacyId("landscape2", "network--mesh--beta-mesh")).toBe("beta-mesh");
      expect(await findByLegacyId("landscapeapp", "alpha-proxy")).toBe("alpha-proxy");
      expect(await findProjectSlug("beta-mesh")).toBeNull();
      expect(await findVendorSlug("north")).toBe("north-works");
    });

    it("list every slug", async () => {
      const slugs = await listProjectSlugs();
      expect(slugs.toSorted()).toStrictEqual(FIXTURE_LANDSCAPE.projects.map(({ slug }) => slug).toSorted());
    });

    it("name the projects nearest to a slug that is none", async () => {
      expect(await listNearestProjects("alpha-prxy", 1)).toStrictEqual([{ slug: "alpha-proxy", name: "Alpha Proxy" }]);
      expect(await listNearestProjects("qqqqqqqqqqqq", 3)).toStrictEqual([]);
    });

    it("know who owns a vendor, and what a project is an alternative to, from both ends", async () => {
      expect([...((await getVendorOwners()) ?? [])]).toStrictEqual([
        ["holding", { name: { en: "Holding" } }],
        ["north-works", { name: { en: "North Works", zh: "北方工坊" }, parent: "holding" }],
        ["south-labs", { name: { en: "South Labs" } }],
      ]);
      expect([...((await getAlternatives()) ?? [])]).toStrictEqual([
        ["alpha-proxy", new Set(["beta-mesh"])],
        ["beta-mesh", new Set(["alpha-proxy"])],
      ]);
    });

    it("count a vendor's projects by role, each project once", async () => {
      expect(await listVendors()).toStrictEqual([
        {
          slug: "north-works",
          name: { en: "North Works", zh: "北方工坊" },
          kind: "company",
          country: "DE",
          logo: 1,
          projects: 2,
          roles: [
            { role: "origin", projects: 1 },
            { role: "maintainer", projects: 1 },
            { role: "seller", projects: 1 },
          ],
        },
        {
          slug: "south-labs",
          name: { en: "South Labs" },
          kind: "university",
          logo: null,
          projects: 2,
          roles: [
            { role: "seller", projects: 1 },
            { role: "contributor", projects: 1 },
          ],
        },
        {
          slug: "holding",
          name: { en: "Holding" },
          kind: "company",
          country: "US",
          logo: null,
          projects: 0,
          roles: [],
        },
      ]);
    });

    it("say everything about a vendor", async () => {
      expect(await getVendor("north-works")).toStrictEqual(NORTH_WORKS_DETAIL);
    });

    describePageQueries();
    describeOverlayQueries(() => test.db);

    it("give the landscape's own words and its guide", async () => {
      const { name, description, foundation, url, editUrl, header, footer, membersCategory, colors, analytics } =
        FIXTURE_LANDSCAPE;
      expect(await getLandscapeInfo()).toStrictEqual({
        version,
        name,
        description,
        foundation,
        url,
        editUrl,
        header,
        footer,
        membersCategory,
        colors,
        analytics,
      });
      expect(await getGuide()).toStrictEqual(FIXTURE_LANDSCAPE.guide);
    });

    it("give images with the very bytes that were stored", async () => {
      const picture = await getPicture("0000000100000001");
      expect(picture).toMatchObject({ mime: "image/webp", width: 320, height: 240 });
      expect([...(picture?.bytes ?? [])]).toStrictEqual([1, 0, 255, 1]);
      const sheet = await getSheet("0000000300000001");
      expect(sheet?.mime).toBe("image/webp");
      expect(sheet?.bytes).toStrictEqual(new Uint8Array(5000).fill(1));
      expect((await getSheet("0000000300000001-s1"))?.bytes).toStrictEqual(new Uint8Array(2000).fill(1));
    });

    it("see one landscape together, even when a seed lands between two of them", async () => {
      let runs = 0;
      const { info, slugs, snapshot } = await readTogether(async () => {
        runs += 1;
        const info = await getLandscapeInfo();
        if (runs === 1) await seedLandscape(test.db, inputOf(OTHER_LANDSCAPE));
        return { info, slugs: await listProjectSlugs(), snapshot: await getSnapshot() };
      });
      expect(runs).toBe(2);
      expect(info?.name).toStrictEqual({ en: "Other map" });
      expect(slugs).toHaveLength(1500);
      expect(snapshot?.version).toBe(info?.version);
      expect(snapshot?.projects).toHaveLength(1500);
      await seedLandscape(test.db, inputOf());
      expect((await getSnapshot())?.projects).toHaveLength(12);
    });
  });
}
