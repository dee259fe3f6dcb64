import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import interRanges from "@fontsource/inter/unicode.json";
import notoRanges from "@fontsource/noto-sans-sc/unicode.json";
import { holds } from "./unicode-ranges";
import { codePointsOf } from "./woff";

const WEIGHTS = [400, 600] as const;
/** In order of preference: a character comes from the first that has it. */
const FAMILIES = [
  { name: "inter", ranges: interRanges },
  { name: "noto-sans-sc", ranges: notoRanges },
];

type Subset = { name: string; points: Set<number>; files: { weight: (typeof WEIGHTS)[number]; data: Buffer }[] };
export type OgFont = { name: string; data: Buffer; weight: (typeof WEIGHTS)[number]; style: "normal" };

const loaded = new Map<string, Promise<Subset>>();

function loadSubset(family: string, subset: string): Promise<Subset> {
  const name = `${family}-${subset.replace(/[[\]]/g, "")}`;
  const known = loaded.get(name);
  if (known) return known;
  const loading = readSubset(family, name);
  loaded.set(name, loading);
  loading.catch(() => loaded.delete(name));
  return loading;
}

async function readSubset(family: string, name: string): Promise<Subset> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@fontsource", family, "files");
  const files = await Promise.all(
    WEIGHTS.map(async (weight) => ({
      weight,
      data: await readFile(path.join(folder, `${name}-${weight}-normal.woff`)),
    })),
  );
  const [first] = files;
  return { name, files, points: first ? codePointsOf(first.data) : new Set() };
}

async function subsetFor(point: number): Promise<Subset | null> {
  for (const { name, ranges } of FAMILIES) {
    for (const [subset, range] of Object.entries(ranges)) {
      if (!holds(range, point)) continue;
      const candidate = await loadSubset(name, subset);
      if (candidate.points.has(point)) return candidate;
    }
  }
  return null;
}

/**
 * The fonts that texts need, and `clean`, which drops every character that none of them has.
 * The drawing library would go to the network for such a character; nothing here may.
 */
export async function fontsFor(texts: readonly string[]) {
  const subsets = new Map<string, Subset>();
  const drawable = new Set<string>();
  for (const character of new Set([...texts.join(""), " ", "…"])) {
    const subset = await subsetFor(character.codePointAt(0) ?? 0);
    if (!subset) continue;
    subsets.set(subset.name, subset);
    drawable.add(character);
  }
  const fonts = [...subsets.values()].flatMap(({ name, files }) =>
    files.map(({ weight, data }): OgFont => ({ name, data, weight, style: "normal" })),
  );
  const clean = (text: string) => [...text].filter((character) => drawable.has(character)).join("");
  return { fonts, family: [...subsets.keys()].map((name) => `"${name}"`).join(", "), clean };
}
