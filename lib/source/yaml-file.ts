import {
  type Document,
  LineCounter,
  type Pair,
  type YAMLMap,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
} from "yaml";
import type { Position } from "../model/types";
import type { Report } from "./problem";
import { readTextFile } from "./text-file";
import { MAX_DEPTH, findTooDeep } from "./yaml-limits";
import { checkNodes } from "./yaml-walk";

/** Past this many of one file, more syntax errors are noise. */
const MAX_SYNTAX_ERRORS = 20;
/** A text is judged by so much of its beginning first: one with an error on each line would take minutes to read whole. */
const SAMPLE_CHARACTERS = 256 * 1024;

export type YamlPath = readonly PropertyKey[];

/** A parsed file: plain data, and where each part of it stands. */
export type YamlSource = {
  /** Relative to the landscape's folder, with forward slashes. */
  file: string;
  value: unknown;
  /** Position of the value at `path`, of its key with `"key"`, of the nearest parent where it is absent. */
  at: (path: YamlPath, part?: "key" | "value") => Position;
};

function parseText(text: string) {
  const lines = new LineCounter();
  // Its own check for keys that stand twice compares each key with each: the walk does it in one pass.
  const options = {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    schema: "core",
    logLevel: "error",
  } as const;
  return { doc: parseDocument(text, options), lines };
}

function sample(text: string): string {
  const end = text.lastIndexOf("\n", SAMPLE_CHARACTERS);
  return text.slice(0, end > 0 ? end + 1 : SAMPLE_CHARACTERS);
}

function parseWithin(text: string) {
  if (text.length > 2 * SAMPLE_CHARACTERS) {
    const first = parseText(sample(text));
    if (first.doc.errors.length > MAX_SYNTAX_ERRORS) return first;
  }
  return parseText(text);
}

/** Finds pairs by key without looking through a map's keys again and again. */
function createPairFinder() {
  const known = new WeakMap<YAMLMap, Map<string, Pair>>();
  return (map: YAMLMap, key: string): Pair | undefined => {
    let pairs = known.get(map);
    if (!pairs) {
      const entries = map.items
        .filter(isPair)
        .map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair] as const);
      pairs = new Map(entries);
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
}

function createLocator(doc: Document, positionOf: (offset: number) => Position): YamlSource["at"] {
  const findPair = createPairFinder();
  const step = (node: unknown, key: PropertyKey): { node: unknown; keyNode?: unknown } | null => {
    const target = isAlias(node) ? node.resolve(doc) : node;
    if (isSeq(target)) {
      const item: unknown = target.items[Number(key)];
      return item === undefined ? null : { node: item };
    }
    if (!isMap(target)) return null;
    const pair = findPair(target, String(key));
    return pair ? { node: pair.value ?? pair.key, keyNode: pair.key } : null;
  };
  return (path, part = "value") => {
    let node: unknown = doc.contents;
    let offset = (isNode(node) ? node.range?.[0] : undefined) ?? 0;
    for (const [index, key] of path.entries()) {
      const next = step(node, key);
      if (!next) break;
      node = next.node;
      const marked = index === path.length - 1 && part === "key" ? (next.keyNode ?? node) : node;
      offset = (isNode(marked) ? marked.range?.[0] : undefined) ?? offset;
    }
    return positionOf(offset);
  };
}

/** Turns a text into data with positions; `null`, with every syntax error reported, when it can't be read. */
export function parseYaml(text: string, file: string, report: Report): YamlSource | null {
  let lines = new LineCounter();
  let isSound = true;
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const complain = (offset: number, what: string, fix: string) => {
    isSound = false;
    report({ ...positionOf(offset), level: "error", what, fix });
  };

  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    for (let start = 0; start >= 0; start = text.indexOf("\n", start) + 1 || -1) lines.addNewLine(start);
    complain(tooDeep, `this is nested more than ${MAX_DEPTH} levels deep`, "nest less");
    return null;
  }
  const parsed = parseWithin(text);
  const { doc } = parsed;
  lines = parsed.lines;
  const overflow = doc.errors.find((error) => error.message.includes("call stack"));
  if (overflow) {
    complain(overflow.pos[0], `this is nested more than ${MAX_DEPTH} levels deep`, "nest less");
    return null;
  }
  for (const error of doc.errors.slice(0, MAX_SYNTAX_ERRORS)) {
    const isSecond = error.code === "MULTIPLE_DOCS";
    const what = isSecond ? "the file holds more than one YAML document" : `YAML syntax: ${error.message}`;
    const fix = "mend the syntax here; indentation and unquoted colons are the usual causes";
    complain(error.pos[0], what, isSecond ? "keep one document, with no `---` after it" : fix);
  }
  if (isSound) checkNodes(doc.contents, complain);
  if (!isSound) return null;
  // What aliases may expand to has been measured above.
  const value: unknown = doc.toJS({ maxAliasCount: -1 });
  return { file, value, at: createLocator(doc, positionOf) };
}

/** Reads and parses one file of a landscape's folder, refusing what is no text or too large to be one. */
export async function readYamlFile(root: string, file: string, report: Report): Promise<YamlSource | null> {
  const text = await readTextFile(root, file, report);
  return text === null ? null : parseYaml(text, file, report);
}
