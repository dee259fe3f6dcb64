import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Stage } from "../model/types";
import type { ProjectDetail } from "../snapshot/types";
import { ALPHA_PROXY_DETAIL } from "../testing/fixture-details";
import { buildComparison, onlyDifferences } from "./build-comparison";
import { cellText } from "./cell-text";
import type { VendorOwners } from "./families";
import { makeDetail, PLAIN_WORDS } from "./fixture";
import type { RowKey } from "./types";

const STAGES: Stage[] = [
  { id: "sandbox", name: { en: "Sandbox", zh: "沙箱" }, isArchived: false },
  { id: "graduated", name: { en: "Graduated", zh: "毕业" }, isArchived: false },
];
const OWNERS: VendorOwners = new Map([
  ["red-hat", { name: { en: "Red Hat" }, parent: "ibm" }],
  ["ibm", { name: { en: "IBM" } }],
  ["google", { name: { en: "Google", zh: "谷歌" } }],
]);
const AROUND = { stages: STAGES, owners: OWNERS, words: PLAIN_WORDS };

const build = (...projects: ProjectDetail[]) => buildComparison(projects, AROUND);

function rowOf(key: RowKey, ...projects: ProjectDetail[]) {
  return build(...projects).rows.find((row) => row.key === key);
}

const says = (key: RowKey, known: Partial<ProjectDetail>) =>
  rowOf(key, makeDetail("a", known))?.cells.map((cell) => cellText(cell, "unknown"))[0];

const vendor = (slug: string, role: "origin" | "maintainer" | "seller" | "contributor", name = slug) => ({
  slug,
  name: { en: name },
  role,
});
const to = (kind: ProjectDetail["relations"][number]["kind"], slug: string) => ({ kind, slug, name: slug, logo: null });

describe("the rows of a comparison", () => {
  it("say everything about a project that says everything", () => {
    const facts = build(ALPHA_PROXY_DETAIL).rows.map(({ key, cells }) => [
      key,
      cellText(cells[0] ?? { items: [] }, "?"),
    ]);
    expect(Object.fromEntries(facts)).toEqual({
      summary: "Passes requests on.",
      stage: "Graduated",
      stageDates: "Sandbox (2016); incubating (2017-09); Graduated (2018-11-28)",
      kind: "open-source",
      category: "Proxy; Mesh",
      license: "Apache-2.0; MIT to Apache-2.0 (2020-01-02)",
      openSource: "yes",
      startedBy: "North Works",
      vendors: "North Works (maintainer); South Labs (contributor)",
      independent: "2: north-works; south-labs",
      country: "DE",
      foundation: "Fixture Foundation",
      audits: "1: 2019-05-06 (Auditor)",
      languages: "C++; Go",
      buildsOn: "Delta Store",
      distributions: "1: Gamma Gate",
      managedServices: "1: Zeta Service",
      integrations: "1: Beta Mesh",
      alternatives: "1: Beta Mesh",
      repositories: "2: proxy (Apache-2.0); alpha/docs",
      endUsers: "2: Shop; Bank",
      tags: "proxy; edge",
      useCase: "Edge",
      personas: "Operator",
    });
  });

  it("say what is unknown, and leave rows out only where few landscapes have them", () => {
    const { rows } = build(makeDetail("a"), makeDetail("b"));
    expect(rows.map(({ key }) => key)).toEqual([
      "stage",
      "stageDates",
      "kind",
      "license",
      "openSource",
      "startedBy",
      "vendors",
      "independent",
      "foundation",
      "audits",
      "languages",
      "distributions",
      "managedServices",
      "integrations",
      "alternatives",
      "repositories",
      "endUsers",
      "tags",
    ]);
    expect(rows.filter(({ isDifferent }) => isDifferent)).toEqual([]);
    expect(rows.filter(({ isUnknown }) => isUnknown).map(({ key }) => key)).toEqual(
      rows.map(({ key }) => key).filter((key) => key !== "stage"),
    );
  });

  it("tell having no stage from a stage", () => {
    expect(says("stage", {})).toBe("no stage");
    expect(rowOf("stage", makeDetail("a"), makeDetail("b", { stage: "sandbox" }))?.isDifferent).toBe(true);
  });

  it("name who started a project apart from who is behind it now", () => {
    const vendors = [vendor("lyft", "origin"), vendor("buoyant", "origin"), vendor("buoyant", "maintainer")];
    expect(says("startedBy", { vendors })).toBe("lyft; buoyant");
    expect(says("vendors", { vendors })).toBe("buoyant (maintainer)");
  });

  it("name a vendor once with all of its roles and its owner", () => {
    const vendors = [vendor("red-hat", "seller", "Red Hat"), vendor("red-hat", "maintainer", "Red Hat")];
    expect(says("vendors", { vendors })).toBe("Red Hat (maintainer, seller, part of IBM)");
  });

  it("count vendors of one company once", () => {
    const vendors = [vendor("red-hat", "maintainer"), vendor("ibm", "origin"), vendor("google", "contributor")];
    expect(says("independent", { vendors })).toBe("2: IBM; Google");
    expect(says("independent", { vendors: [] })).toBe("unknown");
  });

  it("count audits and tell of the newest", () => {
    const audits = [
      { date: "2019-06-01", vendor: "Cure53", type: "security", url: "https://a.example/1.pdf" },
      { date: "2022-06", vendor: "Trail of Bits", type: "security", url: "https://a.example/2.pdf" },
      { date: "2020", vendor: "Cure53", type: "security", url: "https://a.example/3.pdf" },
    ];
    expect(says("audits", { audits })).toBe("3: 2022-06 (Trail of Bits)");
  });

  it("join a relation that both ends tell of, and count only what others say where it has a direction", () => {
    const relations = [to("alternative-to", "b"), to("distribution-of", "up")];
    const relatedFrom = [to("alternative-to", "b"), to("alternative-to", "c"), to("distribution-of", "down")];
    expect(says("alternatives", { relations, relatedFrom })).toBe("2: b; c");
    expect(says("distributions", { relations, relatedFrom })).toBe("1: down");
  });

  it("put the main repository first", () => {
    const repositories = [
      { url: "https://git.example/a/docs/", isPrimary: false },
      { url: "https://git.example/a/main", isPrimary: true },
    ];
    expect(says("repositories", { repositories })).toBe("2: a/main; a/docs");
  });

  it("speak the language that is asked for", () => {
    const words = { ...PLAIN_WORDS, locale: "zh" };
    const { rows } = buildComparison([makeDetail("a", { stage: "graduated" })], { ...AROUND, words });
    expect(rows.find(({ key }) => key === "stage")?.cells[0]?.items[0]?.text).toBe("毕业");
  });
});

describe("differences", () => {
  it("are facts that are not the same, in whatever order they are said", () => {
    const differs = (a: Partial<ProjectDetail>, b: Partial<ProjectDetail>, key: RowKey) =>
      rowOf(key, makeDetail("a", a), makeDetail("b", b))?.isDifferent;
    expect(differs({ languages: ["Go", "Rust"] }, { languages: ["Rust", "Go"] }, "languages")).toBe(false);
    expect(differs({ languages: ["Go"] }, { languages: ["Go", "Rust"] }, "languages")).toBe(true);
    expect(differs({ license: "MIT" }, { license: "MIT" }, "license")).toBe(false);
    expect(differs({ license: "MIT" }, {}, "license")).toBe(true);
    expect(differs({ isOpenSource: true }, { isOpenSource: false }, "openSource")).toBe(true);
  });

  it("are all that is left when only they are asked for", () => {
    const all = build(
      makeDetail("a", { license: "MIT", tags: ["x"] }),
      makeDetail("b", { license: "BSD", tags: ["x"] }),
    );
    expect(onlyDifferences(all).rows.map(({ key }) => key)).toEqual(["license"]);
    expect(onlyDifferences(all).projects).toEqual(all.projects);
  });

  it("do not depend on the order of the projects, and no project differs from itself", () => {
    const project = fc.record({
      license: fc.option(fc.constantFrom("MIT", "BSD"), { nil: undefined }),
      languages: fc.uniqueArray(fc.constantFrom("Go", "Rust", "C")),
      stage: fc.constantFrom("sandbox", "graduated", undefined),
    });
    const keysOf = (projects: ProjectDetail[]) => onlyDifferences(build(...projects)).rows.map(({ key }) => key);
    fc.assert(
      fc.property(fc.array(project, { minLength: 1, maxLength: 5 }), (known) => {
        const projects = known.map((facts, index) => makeDetail(`p${index}`, facts));
        expect(keysOf([...projects].reverse())).toEqual(keysOf(projects));
        const [first] = projects;
        expect(first && keysOf([first, first])).toEqual([]);
      }),
    );
  });
});
