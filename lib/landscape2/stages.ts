import { normalizeName } from "../model/legacy-ids";
import type { Stage, StageEvent } from "../model/types";
import { hintAt } from "./hint";
import { STAGE_DATES } from "./keys";
import { child, lenient, type Part, warn } from "./part";
import { dayOf, textOf } from "./values";

const DEFAULT_STAGES: readonly Stage[] = [
  { id: "sandbox", name: { en: "Sandbox", zh: "沙箱" }, isArchived: false },
  { id: "incubating", name: { en: "Incubating", zh: "孵化" }, isArchived: false },
  { id: "graduated", name: { en: "Graduated", zh: "毕业" }, isArchived: false },
  { id: "archived", name: { en: "Archived", zh: "归档" }, isArchived: true },
];

const DEFAULT_IDS = new Set(DEFAULT_STAGES.map(({ id }) => id));

/** The stages met so far: id to the word that the file used first. */
export type StageWords = Map<string, string>;

/** The stage of an item, noted in `words`. */
export function readStage(item: Part, words: StageWords): string | undefined {
  const old = lenient(child(item, "cncf_project"));
  const part = old.value !== undefined && child(item, "project").value === undefined ? old : child(item, "project");
  if (part === old) warn(part, 'unknown key "cncf_project", read as "project"', 'rename it to "project"', "key");
  const word = textOf(part);
  if (word === undefined) {
    if (typeof part.value === "string") warn(part, "the stage is empty", "name a stage or remove the line");
    return undefined;
  }
  const id = normalizeName(word).replace(/^-+/, "");
  if (id === "") {
    warn(part, `"${word}" is no name for a stage; left out`, "use letters");
    return undefined;
  }
  const first = words.get(id);
  if (first === undefined) words.set(id, word);
  if (first !== undefined && first !== word) warn(part, `stage "${word}" is "${first}" elsewhere`, `write "${first}"`);
  if (first === undefined && !DEFAULT_IDS.has(id) && hintAt(id, DEFAULT_IDS, "") !== "")
    warn(part, `stage "${word}" is new`, hintAt(id, DEFAULT_IDS, ""));
  return id;
}

/**
 * The path of maturity: the usual four where any of them is used, others before the archive as they were met.
 * `reached` holds the stages of events; acceptance alone, an event of the sandbox, makes no usual path.
 */
export function listStages(words: StageWords, reached: readonly string[]): Stage[] {
  const isUsual = [...words.keys(), ...reached.filter((id) => id !== "sandbox")].some((id) => DEFAULT_IDS.has(id));
  const own = [...words].flatMap(([id, word]): Stage[] => {
    return DEFAULT_IDS.has(id) ? [] : [{ id, name: { en: word[0]?.toUpperCase() + word.slice(1) }, isArchived: false }];
  });
  if (!isUsual) return own;
  const isPath = ({ isArchived }: Stage) => !isArchived;
  return [...DEFAULT_STAGES.filter(isPath), ...own, ...DEFAULT_STAGES.filter(({ isArchived }) => isArchived)].map(
    (stage) => ({ ...stage }),
  );
}

type StageDates = Partial<Record<(typeof STAGE_DATES)[number], string>>;

export function readStageDates(extra: Part): StageDates {
  const dates: StageDates = {};
  for (const key of STAGE_DATES) {
    const day = dayOf(child(extra, key));
    if (day !== undefined) dates[key] = day;
  }
  let latest: (typeof STAGE_DATES)[number] | undefined;
  for (const key of STAGE_DATES) {
    const [day, before] = [dates[key], latest && dates[latest]];
    if (day !== undefined && before !== undefined && day < before)
      warn(child(extra, key), `${key} on ${day}, before ${latest} on ${before}`, "check both dates");
    if (day !== undefined) latest = key;
  }
  return dates;
}

/** When the project reached each stage. `accepted` is entry to the sandbox unless it came in at a higher one. */
export function eventsOf(dates: StageDates, foundation: string | undefined): StageEvent[] {
  const { accepted, incubating, graduated, archived } = dates;
  const sandbox = accepted === incubating || accepted === graduated ? undefined : accepted;
  const reached = { sandbox, incubating, graduated, archived };
  return Object.entries(reached)
    .flatMap(([stage, date]) => (date === undefined ? [] : [{ stage, date, foundation }]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
