import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Landscape, Placement } from "../model/types";
import type { Problem } from "../source/problem";
import { PUBLISHED, rawItems } from "./published";
import { readLandscape2 } from "./read";

async function readFolder(name: string) {
  const problems: Problem[] = [];
  const start = performance.now();
  const landscape = await readLandscape2(`${PUBLISHED}/${name}`, (problem) => problems.push(problem));
  if (!landscape) throw new Error(`${name} gives no landscape`);
  return { landscape, problems, ms: performance.now() - start, raw: rawItems(`${PUBLISHED}/${name}/landscape.yml`) };
}

function errorsOf(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ level, line, what }) => (level === "error" ? [`${line} ${what}`] : []));
}

function namesOf(landscape: Landscape, { category, subcategory }: Placement): string {
  const shelf = landscape.categories.find(({ slug }) => slug === category);
  const names = [shelf?.name.en, shelf?.subcategories.find(({ slug }) => slug === subcategory)?.name.en];
  return names.join(" / ");
}

function expectUnique(values: readonly string[]): void {
  expect(new Set(values).size).toBe(values.length);
}

describe.runIf(existsSync(`${PUBLISHED}/cncf`))("the CNCF landscape", () => {
  let read: Awaited<ReturnType<typeof readFolder>>;
  beforeAll(async () => {
    read = await readFolder("cncf");
  });

  test("loads whole and without an error, in little time", () => {
    expect(errorsOf(read.problems)).toEqual([]);
    expect(read.raw).toHaveLength(2413);
    expect(read.landscape.projects.map(({ name }) => name)).toEqual(read.raw.map(({ item }) => item.name.trim()));
    expect(read.landscape.projects.map(({ homepage }) => homepage)).toEqual(
      read.raw.map(({ item }) => item.homepage_url.trim()),
    );
    expect(read.landscape.categories.length).toBe(15);
    expect(read.ms).toBeLessThan(8000);
  });

  test("has every item where the file has it, home first, and each of the further places", () => {
    const further = read.raw.filter(({ item }) => item.second_path);
    expect(further).toHaveLength(108);
    const found = read.landscape.projects.map(({ placements }) =>
      placements.map((placement) => namesOf(read.landscape, placement)),
    );
    expect(found).toEqual(
      read.raw.map(({ item, category, subcategory }) => [`${category} / ${subcategory}`, ...(item.second_path ?? [])]),
    );
    const implied = read.landscape.projects.flatMap(({ placements }) =>
      placements.filter(({ isImplied }) => isImplied),
    );
    expect(implied.map((placement) => namesOf(read.landscape, placement)).sort()).toEqual([
      "AI Native Infra / Governance, Policy & Security",
      "Serverless / Embedded Functions",
      "Serverless / Installable Platforms",
    ]);
  });

  test("has as many projects at each stage as the file", () => {
    const countOf = (stage: string) => read.landscape.projects.filter((project) => project.stage === stage).length;
    expect(read.landscape.stages.map(({ id }) => [id, countOf(id)])).toEqual([
      ["sandbox", 151],
      ["incubating", 38],
      ["graduated", 38],
      ["archived", 28],
    ]);
    expect(read.raw.filter(({ item }) => item.project)).toHaveLength(151 + 38 + 38 + 28);
  });

  test("gives no slug and no old id twice, and one of each to every project", () => {
    const { projects } = read.landscape;
    expectUnique(projects.map(({ slug }) => slug));
    expectUnique(projects.flatMap(({ legacyIds }) => legacyIds.landscape2));
    expectUnique(projects.flatMap(({ legacyIds }) => legacyIds.landscapeapp));
    expect(projects.filter(({ legacyIds }) => legacyIds.landscape2.length === 0)).toEqual([]);
    const falco = projects.find(({ slug }) => slug === "falco");
    expect(falco?.legacyIds.landscape2[0]).toBe("provisioning--security-compliance--falco");
  });

  test("has a logo file for all items but those whose file is not there, which are warned of", () => {
    const files = new Set(readdirSync(`${PUBLISHED}/cncf/hosted_logos`));
    const missing = read.raw.filter(({ item }) => !files.has(path.basename(item.logo)));
    const monograms = read.landscape.projects.filter(({ logo }) => logo.kind === "monogram");
    expect(monograms.map(({ name }) => name)).toEqual(missing.map(({ item }) => item.name));
    expect(read.problems.filter(({ what }) => what.includes("logo file"))).toHaveLength(missing.length);
  });

  test("names no foundation as a vendor, and every vendor of a project is there", () => {
    const { projects, vendors, foundation } = read.landscape;
    const slugs = new Set(vendors.map(({ slug }) => slug));
    expectUnique(vendors.map(({ slug }) => slug));
    expect([...slugs].filter((slug) => slug.includes("foundation"))).toEqual([]);
    expect(projects.flatMap((project) => project.vendors.filter(({ vendor }) => !slugs.has(vendor)))).toEqual([]);
    expect(projects.filter(({ stage }) => stage).every((project) => project.foundation === foundation)).toBe(true);
  });

  test("has a guide about categories and about other things", () => {
    const { guide, categories } = read.landscape;
    const slugs = categories.map(({ slug }) => slug);
    const about = guide.flatMap(({ category }) => category ?? []);
    expect(about.length).toBeGreaterThan(3);
    expect(about.filter((slug) => !slugs.includes(slug))).toEqual([]);
    expect(about.length).toBeLessThan(guide.length);
  });
});

describe.runIf(existsSync(`${PUBLISHED}/lfai`))("the LF AI & Data landscape", () => {
  test("loads whole, with the members category that its settings misname", async () => {
    const { landscape, problems, raw } = await readFolder("lfai");
    expect(errorsOf(problems)).toEqual([]);
    expect(raw).toHaveLength(472);
    expect(landscape.projects.map(({ name }) => name)).toEqual(raw.map(({ item }) => item.name.trim()));
    expectUnique(landscape.projects.map(({ slug }) => slug));
    expect(landscape.membersCategory).toBe("lf-ai-data-member-company");
    const fixes = problems.filter(({ file }) => file === "settings.yml").map(({ fix }) => fix);
    expect(fixes.filter((fix) => !fix.startsWith("put the file into"))).toEqual([
      'write "LF AI & Data Member Company", which is used now',
    ]);
    // Logos of header and footer, and the favicon.
    expect(fixes).toHaveLength(4);
  });
});
