import { arrangeMap } from "../landscape/arrange-map";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import type { Picture } from "./layout/types";
import type { Typesetter } from "./typesetter";

/** As if every letter were half as wide as high. */
export const EVEN_LETTERS: Pick<Typesetter, "fit" | "measure"> = {
  measure: (text, size) => [...text].length * size * 0.5,
  fit: (text, width, size) => [...text].slice(0, Math.max(0, Math.floor(width / (size * 0.5)))).join(""),
};

export const projectOf = (slug: string, place: string, rest: Partial<SnapshotProject> = {}): SnapshotProject => ({
  ...{ slug, name: slug, logo: null, placements: [place], vendors: [], languages: [], tags: [] },
  ...rest,
});

/** A landscape of two categories: `net` with two boxes and `data` with one. */
export function pictureOf(
  projects: SnapshotProject[],
  { isMatch = projects.map(() => true), ...rest }: Partial<Picture> = {},
): Picture {
  const part = (slug: string) => ({ slug, name: { en: slug } });
  const snapshot: Snapshot = {
    version: "1",
    name: { en: "Field" },
    stages: [
      { id: "young", name: { en: "Young" }, isArchived: false },
      { id: "old", name: { en: "Old" }, isArchived: false },
      { id: "gone", name: { en: "Gone" }, isArchived: true },
    ],
    groups: [],
    categories: [
      { ...part("net"), subcategories: [part("proxy"), part("mesh")] },
      { ...part("data"), subcategories: [part("store")] },
    ],
    projects,
    vendors: [],
    tileSize: "comfortable",
    sheets: [],
  };
  return {
    ...{ snapshot, isMatch, bands: arrangeMap(snapshot, "all", () => true), tints: null, lang: "en", locale: "en" },
    ...{ title: "Field", facts: ["some", "today"], legends: [[{ text: "Young 1", stones: 1 }]] },
    address: "https://field.example/",
    hrefOf: ({ slug }) => `https://field.example/projects/${slug}`,
    placeHref: (...parts) => `https://field.example/categories/${parts.join("/")}`,
    number: String,
    ...rest,
  };
}
