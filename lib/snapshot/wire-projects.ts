import { PROJECT_KINDS, type ProjectKind } from "../model/types";
import { openDictionary, startDictionary } from "./dictionary";
import type { SnapshotProject } from "./types";
import { type WireLiveness, decodeLiveness, encodeLiveness } from "./wire-liveness";
import { type WireSlug, decodeSlug, encodeSlug } from "./wire-names";

/** Places in a dictionary counted from 1; `0` is absent. */
type Places = number[];
/** One place, or several as a list. None is `0`. */
type PlaceLists = (number | number[])[];

/** Columns: one entry for each project. What few projects have is sparse: by the project's place in the list. */
export type WireProjects = {
  name: string[];
  slug: WireSlug[];
  /** Steps from one logo to the next, less one; `null` has none. */
  logo: (number | null)[];
  stage: Places;
  stageDate: Places;
  placements: PlaceLists;
  vendors: PlaceLists;
  license: Places;
  /** 0 unknown, 1 no, 2 yes. */
  isOpenSource: number[];
  /** The same. */
  isIndependent: number[];
  country: Places;
  languages: PlaceLists;
  tags: PlaceLists;
  kind: Places;
  joined: Places;
  color: [at: number, color: string][];
  featured: WireFeatured[];
  /** Absent where no repository was read. */
  liveness?: WireLiveness;
  words: Record<Column, string[]>;
};

type Column = "stage" | "date" | "place" | "vendor" | "license" | "country" | "language" | "tag";
type WireFeatured = [at: number, featured: NonNullable<SnapshotProject["featured"]>];

/** The words that the rest of the snapshot holds already. */
export type KnownWords = Partial<Record<Column, string[]>>;

function eachColumn<T>(make: (column: Column) => T): Record<Column, T> {
  return {
    stage: make("stage"),
    date: make("date"),
    place: make("place"),
    vendor: make("vendor"),
    license: make("license"),
    country: make("country"),
    language: make("language"),
    tag: make("tag"),
  };
}

/** Neighbours on the map are neighbours in the sheets: almost every step is 0. */
function encodeSteps(logos: readonly (number | null)[]): (number | null)[] {
  let expected = 0;
  return logos.map((logo) => {
    if (logo === null) return null;
    const step = logo - expected;
    expected = logo + 1;
    return step;
  });
}

function decodeSteps(steps: readonly (number | null)[]): (number | null)[] {
  let expected = 0;
  return steps.map((step) => {
    if (step === null) return null;
    const logo = expected + step;
    expected = logo + 1;
    return logo;
  });
}

function encodeList(places: number[]): number | number[] {
  return places.length === 0 ? 0 : places.length === 1 ? (places[0] ?? 0) : places;
}

function decodeList(list: number | number[]): number[] {
  return list === 0 ? [] : typeof list === "number" ? [list] : list;
}

function encodeTruth(truth: boolean | undefined): number {
  return truth === undefined ? 0 : truth ? 2 : 1;
}

export function encodeProjects(projects: readonly SnapshotProject[], known: KnownWords): WireProjects {
  const dictionaries = eachColumn((column) => startDictionary(known[column]));
  const one = (column: Column, word: string | undefined) =>
    word === undefined ? 0 : dictionaries[column].indexOf(word) + 1;
  const many = (column: Column, words: readonly string[]) => encodeList(words.map((word) => one(column, word)));
  const columns = {
    name: projects.map(({ name }) => name),
    slug: projects.map(({ slug, name }) => encodeSlug(slug, name)),
    logo: encodeSteps(projects.map(({ logo }) => logo)),
    stage: projects.map(({ stage }) => one("stage", stage)),
    stageDate: projects.map(({ stageDate }) => one("date", stageDate)),
    placements: projects.map(({ placements }) => many("place", placements)),
    vendors: projects.map(({ vendors }) => many("vendor", vendors)),
    license: projects.map(({ license }) => one("license", license)),
    isOpenSource: projects.map(({ isOpenSource }) => encodeTruth(isOpenSource)),
    isIndependent: projects.map(({ isIndependent }) => encodeTruth(isIndependent)),
    country: projects.map(({ country }) => one("country", country)),
    languages: projects.map(({ languages }) => many("language", languages)),
    tags: projects.map(({ tags }) => many("tag", tags)),
    kind: projects.map(({ kind }) => (kind === undefined ? 0 : PROJECT_KINDS.indexOf(kind) + 1)),
    joined: projects.map(({ joined }) => one("date", joined)),
    color: projects.flatMap(({ color }, at) => (color === undefined ? [] : [[at, color] as [number, string]])),
    featured: projects.flatMap(({ featured }, at) => (featured ? [[at, featured] as WireFeatured] : [])),
  };
  const liveness = encodeLiveness(projects.map((project) => project.liveness));
  return {
    ...columns,
    ...(liveness && { liveness }),
    words: eachColumn((column) => dictionaries[column].words),
  };
}

export function decodeProjects(wire: WireProjects, known: KnownWords): SnapshotProject[] {
  const dictionaries = eachColumn((column) => openDictionary(known[column] ?? [], wire.words[column]));
  const word = (column: Column, place: number) => dictionaries[column](place - 1);
  const words = (column: Column, list: number | number[] = 0) => decodeList(list).map((place) => word(column, place));
  const logos = decodeSteps(wire.logo);
  const colors = new Map(wire.color);
  const featured = new Map(wire.featured);
  const livenessAt = decodeLiveness(wire.liveness);
  return wire.name.map((name, at) => {
    const project: SnapshotProject = {
      slug: decodeSlug(wire.slug[at] ?? 0, name),
      name,
      logo: logos[at] ?? null,
      placements: words("place", wire.placements[at]),
      vendors: words("vendor", wire.vendors[at]),
      languages: words("language", wire.languages[at]),
      tags: words("tag", wire.tags[at]),
    };
    if (wire.stage[at]) project.stage = word("stage", wire.stage[at]);
    if (wire.stageDate[at]) project.stageDate = word("date", wire.stageDate[at]);
    if (wire.license[at]) project.license = word("license", wire.license[at]);
    if (wire.isOpenSource[at]) project.isOpenSource = wire.isOpenSource[at] === 2;
    if (wire.isIndependent[at]) project.isIndependent = wire.isIndependent[at] === 2;
    if (wire.country[at]) project.country = word("country", wire.country[at]);
    if (wire.joined[at]) project.joined = word("date", wire.joined[at]);
    const kind: ProjectKind | undefined = PROJECT_KINDS[(wire.kind[at] ?? 0) - 1];
    if (kind) project.kind = kind;
    const color = colors.get(at);
    if (color !== undefined) project.color = color;
    const size = featured.get(at);
    if (size) project.featured = size;
    const liveness = livenessAt(at);
    if (liveness) project.liveness = liveness;
    return project;
  });
}
