import { parseYaml } from "../source/yaml-file";

/** Entries of lists that have been parsed, by their text. */
export type Pieces = ReadonlyMap<string, unknown>;

export const NO_PIECES: Pieces = new Map();

type Parsed = { value: unknown; pieces: Pieces };

const ITEMS = /^( *)(?:- )?items:[ \t]*$/;
const ENTRY = /^( *)- /;
const BLANK = /^\s*(?:#.*)?$/;

const marker = (list: number) => `cairn:items:${list}`;

const indentOf = (line: string) => line.length - line.trimStart().length;

/**
 * Cuts a text into the entries of its lists of items, and the rest with a marker in the place of each list.
 * Indentation alone decides, as it does in YAML: nothing inside an entry stands as far left as its dash.
 */
function cut(text: string): { skeleton: string; lists: string[][] } {
  const lists: string[][] = [];
  const rest: string[] = [];
  let open: { indent: number; entries: string[][] } | null = null;
  const lines = text.split(/\r?\n/);
  lines.forEach((line, at) => {
    if (open) {
      if (BLANK.test(line) || indentOf(line) > open.indent) {
        (open.entries.at(-1) ?? rest).push(line);
        return;
      }
      if (indentOf(line) === open.indent && ENTRY.test(line)) {
        open.entries.push([line]);
        return;
      }
      lists.push(open.entries.map((entry) => entry.join("\n")));
      open = null;
    }
    const items = ITEMS.exec(line);
    const next = items && ENTRY.exec(lines.slice(at + 1, at + 20).find((each) => !BLANK.test(each)) ?? "");
    if (!items || !next || (next[1] ?? "").length < indentOf(line)) {
      rest.push(line);
      return;
    }
    rest.push(`${line.trimEnd()} ${marker(lists.length)}`);
    open = { indent: (next[1] ?? "").length, entries: [] };
  });
  const last = open as { entries: string[][] } | null;
  if (last) lists.push(last.entries.map((entry) => entry.join("\n")));
  return { skeleton: rest.join("\n"), lists };
}

/** Puts the lists back where their markers stand; `null` where a marker came to stand elsewhere. */
function join(skeleton: unknown, lists: readonly unknown[][]): unknown {
  let put = 0;
  const places = new Map(lists.map((list, at) => [marker(at), list]));
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const list = key === "items" && typeof each === "string" ? places.get(each) : undefined;
        if (list) put += 1;
        return [key, list ?? fill(each)];
      }),
    );
  };
  const filled = fill(skeleton);
  return put === lists.length ? filled : null;
}

function parseWhole(text: string): Parsed | string {
  let why = "it is no YAML";
  const source = parseYaml(text, "", ({ line, what }) => (why = `line ${line}: ${what}`));
  return source ? { value: source.value, pieces: NO_PIECES } : why;
}

/**
 * Parses a state of a file of which another has been parsed: between two states few entries change, and only these are
 * read anew. What does not come apart cleanly is read whole.
 */
export function parseInPieces(text: string, known: Pieces): Parsed | string {
  const { skeleton, lists } = cut(text);
  const pieces = new Map<string, unknown>();
  const parse = (piece: string): unknown => {
    if (known.has(piece)) return known.get(piece);
    return parseYaml(piece, "", () => undefined)?.value;
  };
  const values = lists.map((entries) =>
    entries.map((entry) => {
      const value = parse(entry);
      if (!Array.isArray(value) || value.length !== 1) return undefined;
      pieces.set(entry, value);
      return { item: value[0] as unknown };
    }),
  );
  const outer = parse(skeleton);
  const isClean = outer !== undefined && values.every((list) => list.every((each) => each !== undefined));
  const value = isClean
    ? join(
        outer,
        values.map((list) => list.map((each) => each?.item)),
      )
    : null;
  if (value === null) return parseWhole(text);
  pieces.set(skeleton, outer);
  return { value, pieces };
}
