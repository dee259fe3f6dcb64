import { existsSync, readFileSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { PUBLISHED } from "../lib/landscape2/published";
import type { Landscape, Localized } from "../lib/model/types";
import { createLikenessFinder, type Passage } from "../lib/validate/likeness";
import { loadLandscape } from "../lib/validate/load";

/** Texts as short as this are alike by chance. */
const MIN_WORDS = 6;
/** The nearest pairs that chance gave had a run of five words, names of products among them, and 0.14 in common. */
const TOO_LONG_A_RUN = 7;
const TOO_ALIKE = 0.25;

/** A key of prose with its value, all deeper lines; parsing these files would take seconds. */
const PROSE = /^([ -]*)(description|content|summary_\w+): *(?:[|>][-+\d]*$)?(.*(?:\n(?:\1 +\S.*|[ \t]*(?=\n)))*)/gm;

const history = `${PUBLISHED}/cncf/history`;
const snapshots = existsSync(history) ? readdirSync(history).filter((name) => name.startsWith("2026")) : [];
const FILES = [
  `${PUBLISHED}/cncf/landscape.yml`,
  `${PUBLISHED}/cncf/guide.yml`,
  `${PUBLISHED}/lfai/landscape.yml`,
  ...snapshots.map((name) => `${history}/${name}`),
];

function readProse(file: string): Passage[] {
  const matches = readFileSync(file, "utf8").matchAll(PROSE);
  return Array.from(matches, ([, , key = "", text = ""]) => ({ where: `${file} ${key}`, text }));
}

function passagesOf(where: string, texts: Record<string, Localized | undefined>): Passage[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    Object.entries(text ?? {}).map(([language, words]) => ({ where: `${where} ${key}.${language}`, text: words })),
  );
}

function listPassages({ projects, vendors, categories, stages }: Landscape): Passage[] {
  return [
    ...projects.flatMap(({ slug, summary, description }) =>
      passagesOf(`projects/${slug}.yml`, { summary, description }),
    ),
    ...vendors.flatMap(({ slug, summary }) => passagesOf(`vendors/${slug}.yml`, { summary })),
    ...stages.flatMap(({ id, description }) => passagesOf(`stage ${id}`, { description })),
    ...categories.flatMap((category) =>
      [category, ...category.subcategories].flatMap(({ slug, summary, problem, when, start }) =>
        passagesOf(`${category.slug} ${slug}`, { summary, problem, when, start }),
      ),
    ),
  ];
}

describe.runIf(FILES.every((file) => existsSync(file)))("the texts of the bundled landscape", () => {
  let theirs: Passage[];
  let ours: Passage[];
  beforeAll(async () => {
    theirs = [...new Map(FILES.flatMap(readProse).map((passage) => [passage.text, passage])).values()];
    const { landscape } = await loadLandscape("data");
    ours = landscape ? listPassages(landscape) : [];
  });

  it("are compared with every text of the published landscapes", () => {
    expect(theirs.length).toBeGreaterThan(1500);
    expect(ours.length).toBeGreaterThan(2500);
    const copied = theirs.filter(({ text }) => text.split(/\s+/).length > 20).slice(0, 100);
    const find = createLikenessFinder(theirs, MIN_WORDS);
    expect(copied.filter((passage) => !find(passage).some(({ likeness }) => likeness === 1))).toEqual([]);
  });

  it("are like none of them", () => {
    const alike = ours
      .flatMap(createLikenessFinder(theirs, MIN_WORDS))
      .filter(({ run, likeness }) => run >= TOO_LONG_A_RUN || likeness >= TOO_ALIKE);
    expect(alike).toEqual([]);
  });
});
