import fc from "fast-check";
import { normalizeName } from "../model/legacy-ids";
import type { Snapshot } from "../snapshot/types";
import { diffStates } from "./diff";
import { mergeHistory } from "./merge";
import { timeOf } from "./past";
import type { HistoryRecord, RecordedChange, Standing, State } from "./types";

const PLACES = ["net/proxy", "net/mesh", "store/block"];
const STAGES = ["sandbox", "graduated"];

/** The last day of every past that is made here. */
export const LAST = "2021-01-01";

export const dayAt = (number: number) => new Date(Date.UTC(2020, 0, 1 + 7 * number)).toISOString().slice(0, 10);

/** A state of a file: each name once, each in a place or two. */
const standings: fc.Arbitrary<Standing[]> = fc.uniqueArray(
  fc.record(
    {
      name: fc.constantFrom("Ant", "Bee", "Cat", "Dog", "Eel"),
      places: fc.subarray(PLACES, { minLength: 1, maxLength: 2 }),
      stage: fc.constantFrom(...STAGES),
      repo: fc.constantFrom("https://git.example/a", "https://git.example/b"),
    },
    { requiredKeys: ["name", "places"] },
  ),
  { selector: ({ name }) => name, maxLength: 5 },
);

/** What a file held week by week; never nothing at first. */
export const weeks: fc.Arbitrary<Standing[][]> = fc
  .array(standings, { minLength: 1, maxLength: 8 })
  .filter(([first = []]) => first.length > 0);

/** The record of a file that held these states, one a week. */
export function recordOf(states: readonly Standing[][]): HistoryRecord {
  let state: State = new Map();
  const changes: RecordedChange[] = [];
  for (const [week, standing] of states.entries()) {
    const step = diffStates(state, standing, dayAt(week));
    changes.push(...step.changes);
    state = step.state;
  }
  return { changes, state, places: Object.fromEntries(PLACES.map((path) => [path, path])) };
}

/** The landscape of the file's last state. */
export function landscapeOf(last: readonly Standing[]): Snapshot {
  const subcategories = (paths: string[]) => paths.map((slug) => ({ slug, name: { en: slug } }));
  return {
    version: "1",
    name: { en: "Test" },
    stages: STAGES.map((id) => ({ id, name: { en: id }, isArchived: false })),
    groups: [],
    categories: [
      { slug: "net", name: { en: "Network" }, subcategories: subcategories(["proxy", "mesh"]) },
      { slug: "store", name: { en: "Storage" }, subcategories: subcategories(["block"]) },
    ],
    projects: last.map(({ name, places, stage }) => ({
      slug: normalizeName(name),
      name,
      logo: null,
      placements: places,
      vendors: [],
      languages: [],
      tags: [],
      ...(stage !== undefined && { stage }),
    })),
    vendors: [],
    tileSize: "comfortable",
    sheets: [],
  };
}

/** The landscape of the last state with the past of all. */
export function historyOf(states: readonly Standing[][]) {
  const snapshot = landscapeOf(states.at(-1) ?? []);
  const projects = snapshot.projects.map((project) => ({ ...project, stageEvents: [] }));
  const history = mergeHistory(
    projects,
    recordOf(states),
    () => undefined,
    () => true,
  );
  return { snapshot, history };
}

/** @throws where nothing ever stood there */
export function makeTime(states: readonly Standing[][]) {
  const { snapshot, history } = historyOf(states);
  const time = timeOf(snapshot, history, LAST);
  if (!time) throw new Error("nothing is known of the past");
  return time;
}
