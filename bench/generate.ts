import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { randomLcg, randomLogNormal, range } from "d3";
import { stringify } from "yaml";
import { categoryName, projectName, sentence, subcategoryName } from "./words";

/** The CNCF's landscape in 2026, which the generated ones are shaped like. */
const SHAPE = {
  projects: 2413,
  categories: 15,
  subcategories: 80,
  /** Of all projects. */
  stages: { sandbox: 151, incubating: 38, graduated: 38, archived: 28 },
  placements: 108,
  vendors: 1500,
  withVendor: 2205,
  withRepository: 993,
  withDescription: 1061,
  withDate: 720,
};
/** Like its groups: the first has these categories. */
const FIRST_GROUP = 5;

const [FIRST_YEAR, LAST_YEAR] = [2015, 2025];
const [MONTHS, DAYS] = [12, 28];

type Random = () => number;
type Stage = keyof typeof SHAPE.stages;

const pick = <Value>(random: Random, values: readonly Value[]): Value | undefined =>
  values[Math.floor(random() * values.length)];

const share = (count: number) => count / SHAPE.projects;

function stageOf(random: Random): Stage | undefined {
  let rest = random();
  for (const stage of ["sandbox", "incubating", "graduated", "archived"] as const) {
    rest -= share(SHAPE.stages[stage]);
    if (rest < 0) return stage;
  }
  return undefined;
}

function dayFrom(random: Random, year: number): string {
  const [month, day] = [1 + Math.floor(random() * MONTHS), 1 + Math.floor(random() * DAYS)];
  return `${Math.min(year, LAST_YEAR)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days of the stages up to this one, in order. */
function stageDays(random: Random, stage: Stage): Record<string, string> {
  const year = FIRST_YEAR + Math.floor(random() * (LAST_YEAR - FIRST_YEAR - 2));
  const days: Record<string, string> = { accepted: dayFrom(random, year) };
  if (stage === "incubating" || stage === "graduated") days.incubating = dayFrom(random, year + 1);
  if (stage === "graduated") days.graduated = dayFrom(random, year + 2);
  if (stage === "archived") days.archived = dayFrom(random, year + 2);
  return days;
}

type Place = { category: string; subcategory: string };

function item(random: Random, index: number, vendors: number, places: readonly Place[], home: Place) {
  const name = projectName(random, index);
  const slug = name.toLowerCase().replaceAll(" ", "-");
  const stage = stageOf(random);
  const has = (count: number) => random() < share(count);
  const other = has(SHAPE.placements) ? pick(random, places) : undefined;
  return {
    name,
    homepage_url: `https://${slug}.example.org`,
    ...(stage && { project: stage }),
    ...((stage || has(SHAPE.withRepository)) && { repo_url: `https://github.com/${slug}/${slug}` }),
    ...(has(SHAPE.withDescription) && { description: sentence(random) }),
    ...(has(SHAPE.withVendor) && {
      // A few are behind many, most behind one.
      crunchbase: `https://www.crunchbase.com/organization/vendor-${Math.floor(random() ** 2 * vendors)}`,
    }),
    ...(!stage && has(SHAPE.withDate) && { joined: dayFrom(random, FIRST_YEAR + Math.floor(random() * 11)) }),
    ...(other && other !== home && { second_path: [`${other.category} / ${other.subcategory}`] }),
    ...(stage && { extra: stageDays(random, stage) }),
  };
}

/** How many of all go to each place: few places hold most, and each holds one. */
function spread(random: () => number, total: number, places: number): number[] {
  const draw = randomLogNormal.source(random)(0, 0.9);
  const weights = range(places).map(draw);
  const sum = weights.reduce((before, weight) => before + weight, 0);
  const counts = weights.map((weight) => 1 + Math.floor((weight / sum) * (total - places)));
  const rest = total - counts.reduce((before, count) => before + count, 0);
  return counts.map((count, at) => (at < rest ? count + 1 : count));
}

export type Generated = { landscape: string; settings: string };

/** A landscape in the files of landscape2, without logos. The same seed gives the same text. */
export function generateLandscape(projects: number, seed = 1): Generated {
  const random = randomLcg(seed);
  // Twice the projects have less than twice the boxes.
  const growth = Math.sqrt(projects / SHAPE.projects);
  const grown = (count: number) => Math.max(FIRST_GROUP + 1, Math.min(projects, Math.round(count * growth)));
  const categories = grown(SHAPE.categories);
  const vendors = Math.max(1, Math.round(share(SHAPE.vendors) * projects));
  const places = range(Math.max(categories, grown(SHAPE.subcategories))).map((at) => ({
    category: categoryName(at % categories),
    subcategory: subcategoryName(at),
  }));
  const counts = spread(random, projects, places.length);
  let made = 0;
  const boxes = places.map((place, at) => ({
    ...place,
    items: range(counts[at] ?? 0).map(() => item(random, made++, vendors, places, place)),
  }));
  const names = range(categories).map(categoryName);
  const landscape = names.map((name) => ({
    category: null,
    name,
    subcategories: boxes
      .filter((box) => box.category === name)
      .map(({ subcategory, items }) => ({
        subcategory: null,
        name: subcategory,
        items: items.map((each) => ({ item: null, ...each, logo: "none.svg" })),
      })),
  }));
  const settings = {
    foundation: "Example",
    url: "https://landscape.example.org",
    groups: [
      { name: "First", categories: names.slice(0, FIRST_GROUP) },
      { name: "Second", categories: names.slice(FIRST_GROUP) },
    ],
  };
  return { landscape: stringify({ landscape }), settings: stringify(settings) };
}

export async function writeLandscape(dir: string, projects: number, seed?: number): Promise<void> {
  const { landscape, settings } = generateLandscape(projects, seed);
  await mkdir(dir, { recursive: true });
  await writeFile(path.join(dir, "landscape.yml"), landscape);
  await writeFile(path.join(dir, "settings.yml"), settings);
}
