import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type Document, LineCounter, isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";
import type { Position } from "../model/types";
import type { Report } from "./problem";

const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** Aliases may multiply a file's nodes by this much: enough for anchors, far too little for a billion laughs. */
const MAX_ALIAS_COUNT = 1000;
/** Past this many of one kind, more syntax errors are noise. */
const MAX_SYNTAX_ERRORS = 20;

export type YamlPath = readonly PropertyKey[];

/** A parsed file: plain data, and where each part of it stands. */
export type YamlSource = {
  /** Relative to the landscape's folder, with forward slashes. */
  file: string;
  value: unknown;
  /** Position of the value at `path`, of its key with `"key"`, of the nearest parent where it is absent. */
  at: (path: YamlPath, part?: "key" | "value") => Position;
};

type Node = unknown;

function step(node: Node, key: PropertyKey, doc: Document): { node: Node; keyNode?: Node } | null {
  const target = isAlias(node) ? node.resolve(doc) : node;
  if (isSeq(target)) {
    const item = target.items[Number(key)];
    return item === undefined ? null : { node: item };
  }
  if (!isMap(target)) return null;
  const pair = target.items.find(
    (each) => isPair(each) && String(isScalar(each.key) ? each.key.value : each.key) === String(key),
  );
  return pair ? { node: pair.value ?? pair.key, keyNode: pair.key } : null;
}

function offsetOf(node: Node): number | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0];
}

/** Turns a text into data with positions; `null`, with every syntax error reported, when it can't be read. */
export function parseYaml(text: string, file: string, report: Report): YamlSource | null {
  const lines = new LineCounter();
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, strict: true });
  for (const error of doc.errors.slice(0, MAX_SYNTAX_ERRORS)) {
    const isDuplicate = error.code === "DUPLICATE_KEY";
    report({
      ...positionOf(error.pos[0]),
      level: "error",
      what: isDuplicate ? "the same key stands twice in one map" : `YAML syntax: ${error.message}`,
      fix: isDuplicate
        ? "keep one of the two"
        : "mend the syntax here; indentation and unquoted colons are the usual causes",
    });
  }
  if (doc.errors.length > 0) return null;
  let value: unknown;
  try {
    value = doc.toJS({ maxAliasCount: MAX_ALIAS_COUNT });
  } catch (error) {
    const isBomb = error instanceof ReferenceError && /alias/i.test(error.message);
    report({
      ...positionOf(0),
      level: "error",
      what: isBomb
        ? "its aliases expand to far more than the file holds"
        : `YAML can't be read: ${String((error as Error).message)}`,
      fix: isBomb
        ? "write the repeated parts out instead of nesting aliases"
        : "mend the anchors and aliases of this file",
    });
    return null;
  }
  return {
    file,
    value,
    at(path, part = "value") {
      let node: Node = doc.contents;
      let offset = offsetOf(node) ?? 0;
      for (const [index, key] of path.entries()) {
        const next = step(node, key, doc);
        if (!next) break;
        node = next.node;
        const isLast = index === path.length - 1;
        offset = offsetOf(isLast && part === "key" && next.keyNode ? next.keyNode : node) ?? offset;
      }
      return positionOf(offset);
    },
  };
}

/** Reads and parses one file of a landscape's folder, refusing what is no text or too large to be one. */
export async function readYamlFile(root: string, file: string, report: Report): Promise<YamlSource | null> {
  const start = { file, line: 1, column: 1, level: "error" } as const;
  try {
    const info = await stat(path.join(root, file));
    if (info.size > MAX_FILE_BYTES) {
      report({
        ...start,
        what: `the file has ${Math.round(info.size / 1024 / 1024)} MB`,
        fix: `keep it under ${MAX_FILE_BYTES / 1024 / 1024} MB`,
      });
      return null;
    }
    const bytes = await readFile(path.join(root, file));
    if (bytes.includes(0)) {
      report({ ...start, what: "this is a binary file, not YAML text", fix: "save it as UTF-8 text" });
      return null;
    }
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return parseYaml(text, file, report);
  } catch (error) {
    const isEncoding = error instanceof TypeError;
    report({
      ...start,
      what: isEncoding
        ? "the text is not UTF-8"
        : `the file can't be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
      fix: isEncoding ? "save it as UTF-8" : "check that it exists and that you may read it",
    });
    return null;
  }
}
