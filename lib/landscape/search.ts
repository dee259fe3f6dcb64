import MiniSearch from "minisearch";
import { stonesOf } from "../model/stages";
import type { SearchText, Snapshot } from "../snapshot/types";

type Document = { id: number; name: string; aliases: string; vendors: string; tags: string; summary: string };

export type SearchIndex = MiniSearch<Document>;

export type SearchHits = {
  /** Places in `Snapshot.projects`, best first. */
  order: number[];
  /** Lower-cased words of the landscape that the query matched, for marking. */
  words: string[];
};

const CJK_RUN = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]+/g;
const WORD = /[\p{L}\p{N}+#]+/gu;

/** Words, and for CJK runs, that have no spaces, each pair of neighbouring letters. */
export function tokenize(text: string): string[] {
  const pairs = [...text.matchAll(CJK_RUN)].flatMap(([run]) => {
    const letters = [...run];
    return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  });
  const words = text.replace(CJK_RUN, " ").match(WORD) ?? [];
  // `KubeVela` is found by `vela` too.
  const parts = words.flatMap((word) => {
    const humps = word.split(/(?<=[a-z])(?=[A-Z])/);
    return humps.length > 1 ? [word, ...humps] : [word];
  });
  return [...parts, ...pairs];
}

/** Diacritics and case never keep a word from being found. */
function normalizeTerm(term: string): string {
  return term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Projects put into the index at once, between which a browser can draw. */
const STEP = 60;

function emptyIndex(snapshot: Snapshot): SearchIndex {
  const boosts = snapshot.projects.map(({ stage }) => {
    const stones = stage === undefined ? null : stonesOf(snapshot.stages, stage);
    return typeof stones === "number" ? 1 + stones * MATURITY_BOOST : 1;
  });
  return new MiniSearch<Document>({
    fields: ["name", "aliases", "vendors", "tags", "summary"],
    tokenize,
    processTerm: normalizeTerm,
    searchOptions: {
      boost: { name: 6, aliases: 4, vendors: 1.5, tags: 1.5 },
      combineWith: "AND",
      prefix: true,
      boostDocument: (id) => boosts[Number(id)] ?? 1,
    },
  });
}

function documentsOf(snapshot: Snapshot, text: SearchText | null): Document[] {
  const vendors = new Map(snapshot.vendors.map((vendor) => [vendor.slug, `${vendor.name.en} ${vendor.name.zh ?? ""}`]));
  return snapshot.projects.map((project, id) => {
    const more = text?.version === snapshot.version ? text.texts[id] : undefined;
    return {
      id,
      name: project.name,
      aliases: more?.aliases?.join(" ") ?? "",
      vendors: project.vendors.map((slug) => vendors.get(slug) ?? "").join(" "),
      tags: project.tags.join(" "),
      summary: more?.summary ? `${more.summary.en} ${more.summary.zh ?? ""}` : "",
    };
  });
}

export function buildSearchIndex(snapshot: Snapshot, text: SearchText | null): SearchIndex {
  const index = emptyIndex(snapshot);
  index.addAll(documentsOf(snapshot, text));
  return index;
}

/** The same index, built in steps that leave the page free to answer in between. */
export async function buildSearchIndexInSteps(snapshot: Snapshot, text: SearchText | null): Promise<SearchIndex> {
  const index = emptyIndex(snapshot);
  await index.addAllAsync(documentsOf(snapshot, text), { chunkSize: STEP });
  return index;
}

/** Of projects found alike, the more mature is the likelier meant. */
const MATURITY_BOOST = 0.15;

/** Typos are forgiven only where the words as typed find nothing: a near miss never crowds out a hit. */
const FUZZINESS = [0, 0.2, 0.4] as const;

/** Finds projects that have every word of the query; `null` for an empty one, which finds nothing and hides nothing. */
export function search(index: SearchIndex, query: string): SearchHits | null {
  if (query.trim() === "") return null;
  for (const fuzzy of FUZZINESS) {
    const results = index.search(query, { fuzzy: (term) => (term.length > 2 ? fuzzy : 0) });
    if (results.length === 0) continue;
    return {
      order: results.map((result) => Number(result.id)),
      words: [...new Set(results.flatMap((result) => result.terms))],
    };
  }
  return { order: [], words: [] };
}
