import type { SnapshotProject } from "../snapshot/types";
import { categoryHue, hueColor } from "./hues";

/** More colours than this nobody tells apart. */
export const MAX_COLORS = 8;

/** What a colour stands for, by mode. */
export const COLOR_VALUES = {
  // The first that it names is who is behind it.
  vendor: (project: SnapshotProject) => project.vendors[0],
  country: (project: SnapshotProject) => project.country,
};

/** A value with a colour of its own. */
export type ColoredValue = { value: string; hue: number };

/** What a tile's colour says: the place of its value in `Coloring.values`, one of the rest, or nothing known. */
export type ColorKey = number | "others" | null;

export type Coloring = {
  /** The greatest first, or in the order given. */
  values: readonly ColoredValue[];
  /** For each project, in the order given. */
  keys: readonly ColorKey[];
};

export type LegendEntry = ColoredValue & { count: number };
/** How many of the matches show each colour. */
export type Legend = { entries: LegendEntry[]; others: number; unknown: number };

/** The values that most projects in question have; ties stay in the order of the projects. */
function greatestValues(values: readonly (string | undefined)[], isCandidate: (index: number) => boolean): string[] {
  const counts = new Map<string, number>();
  values.forEach((value, index) => {
    if (value !== undefined && isCandidate(index)) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MAX_COLORS)
    .map(([value]) => value);
}

/**
 * Gives the values of most projects a colour each. Filters are no part of it, so a colour stays with its value
 * while they change.
 * @param isCandidate whether the project at an index counts for the choice of colours: it is in the tab shown
 * @param fixed values with the colours that they have wherever they appear, in their order
 */
export function colorProjects(
  projects: readonly SnapshotProject[],
  valueOf: (project: SnapshotProject) => string | undefined,
  isCandidate: (index: number) => boolean,
  fixed?: readonly ColoredValue[],
): Coloring {
  const found = projects.map(valueOf);
  const values =
    fixed ?? greatestValues(found, isCandidate).map((value, index) => ({ value, hue: categoryHue(index, MAX_COLORS) }));
  const places = new Map(values.map(({ value }, place) => [value, place]));
  return { values, keys: found.map((value) => (value === undefined ? null : (places.get(value) ?? "others"))) };
}

/** Counts colours among the matches. A value that no match has stays, with none, so that the others keep their places. */
export function legendOf({ values, keys }: Coloring, isMatch: readonly boolean[]): Legend {
  const counts = values.map(() => 0);
  let [others, unknown] = [0, 0];
  keys.forEach((key, index) => {
    if (!isMatch[index]) return;
    if (key === null) unknown += 1;
    else if (key === "others") others += 1;
    else counts[key] = (counts[key] ?? 0) + 1;
  });
  return { entries: values.map((each, place) => ({ ...each, count: counts[place] ?? 0 })), others, unknown };
}

/** A key as a letter, so that the tiles of a box are one short text: `a` to `z`, `+` for one of the rest, `-` for none. */
export function colorLetter(key: ColorKey | undefined): string {
  if (key === null || key === undefined) return "-";
  return key === "others" ? "+" : String.fromCharCode(97 + key);
}

/** The colour of a key as CSS has it; nothing where nothing is known. */
export function colorOf({ values }: Coloring, key: ColorKey | undefined): string | undefined {
  if (key === null || key === undefined) return undefined;
  const hue = key === "others" ? undefined : values[key]?.hue;
  return hue === undefined ? "var(--color-line-strong)" : hueColor(hue);
}

/** The colours of tiles by their letters, as rules. */
export function colorCss(coloring: Coloring): string {
  const keys: ColorKey[] = [...coloring.values.keys(), "others"];
  return keys.map((key) => `.t[data-c="${colorLetter(key)}"]{--tint:${colorOf(coloring, key)}}`).join("");
}
