import type { History, ProjectChange } from "./types";

type Code = number | (number | string)[];

/** A change in the fewest letters: kind, date, place of its project, and what its kind says more. */
type Row = [kind: number, date: string, project: number, ...more: (Code | string)[]];

/**
 * What a map of the past needs of the history, in the fewest letters. Names are those that projects had last;
 * who wants older ones goes back by what was renamed.
 */
export type HistoryWire = { names: string[]; slugs: string[]; words: string[]; rows: Row[] };

const KINDS = ["entered", "stage", "moved", "renamed", "left"] as const satisfies ProjectChange["kind"][];

const NOTHING = -1;

function openWords() {
  const words: string[] = [];
  const places = new Map<string, number>();
  const add = (word: string): number => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, words.push(word) - 1);
    return words.length - 1;
  };
  return { words, add };
}

/** Nothing after the last of what is there; nothing in between is `NOTHING`. */
function trimmed(codes: readonly (number | string | undefined)[]): (number | string)[] {
  const end = codes.findLastIndex((each) => each !== undefined) + 1;
  return codes.slice(0, end).map((each) => each ?? NOTHING);
}

export function encodeHistory({ changes }: Pick<History, "changes">): HistoryWire {
  const slugs = openWords();
  const { words, add } = openWords();
  const names = new Map<string, string>();
  const list = (texts: readonly string[]): Code =>
    texts.length === 1 && texts[0] !== undefined ? add(texts[0]) : texts.map(add);
  const code = (text: string | undefined) => (text === undefined ? undefined : add(text));
  const rows = changes.map((change): Row => {
    names.set(change.slug, change.name);
    const start = [KINDS.indexOf(change.kind), change.date, slugs.add(change.slug)] as const;
    switch (change.kind) {
      case "entered": {
        const first = change.isFirst ? 1 : 0;
        return [...start, list(change.places), ...trimmed([first, code(change.stage), change.until])];
      }
      case "stage":
        return [...start, add(change.to), ...trimmed([code(change.from), change.until])];
      case "moved":
        return [...start, list(change.from), list(change.to)];
      case "renamed":
        return [...start, change.from, change.name];
      case "left":
        return [...start, list(change.places)];
    }
  });
  return { names: slugs.words.map((slug) => names.get(slug) ?? slug), slugs: slugs.words, words, rows };
}

/** @returns the changes, each under the name that its project had last, but what it was renamed to where it was renamed */
export function decodeHistory({ names, slugs, words, rows }: HistoryWire): Pick<History, "changes"> {
  const word = (code: Code | string | undefined) => (typeof code === "number" ? (words[code] ?? "") : "");
  const optional = (code: Code | string | undefined) =>
    code === undefined || code === NOTHING ? undefined : word(code);
  const end = (code: Code | string | undefined) => (typeof code === "string" ? { until: code } : {});
  const list = (code: Code | string | undefined) => (Array.isArray(code) ? code : [code]).map((each) => word(each));
  const text = (code: Code | string | undefined) => (typeof code === "string" ? code : "");
  const changes = rows.map(([kind, date, project, first, second, third, fourth]): ProjectChange => {
    const base = { date, slug: slugs[project] ?? "", name: names[project] ?? "" };
    switch (KINDS[kind]) {
      case "stage": {
        const from = optional(second);
        return { kind: "stage", ...base, ...(from !== undefined && { from }), to: word(first), ...end(third) };
      }
      case "moved":
        return { kind: "moved", ...base, from: list(first), to: list(second) };
      case "renamed":
        return { kind: "renamed", ...base, name: text(second), from: text(first) };
      case "left":
        return { kind: "left", ...base, places: list(first) };
      default: {
        const stage = optional(third);
        const entered = {
          kind: "entered",
          ...base,
          places: list(first),
          ...(stage !== undefined && { stage }),
          ...end(fourth),
        } as const;
        return second === 1 ? { ...entered, isFirst: true } : entered;
      }
    }
  });
  return { changes };
}
