import type { Position } from "../model/types";
import type { Report } from "../source/problem";
import type { YamlPath, YamlSource } from "../source/yaml-file";

/** A value in a file together with where it stands and where to complain about it. */
export type Part = { source: YamlSource; path: YamlPath; value: unknown; report: Report };

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function rootOf(source: YamlSource, report: Report): Part {
  return { source, path: [], value: source.value, report };
}

/** What stands under `key`; a part whose value is `undefined` where there is nothing. */
export function child(part: Part, key: string): Part {
  const value = isMap(part.value) && Object.hasOwn(part.value, key) ? part.value[key] : undefined;
  return { ...part, path: [...part.path, key], value };
}

export function keysOf(part: Part): string[] {
  return isMap(part.value) ? Object.keys(part.value) : [];
}

export function positionOf(part: Part): Position {
  return part.source.at(part.path);
}

export function warn(part: Part, what: string, fix: string, at: "key" | "value" = "value"): void {
  part.report({ ...part.source.at(part.path, at), level: "warning", what, fix });
}

export function fail(part: Part, what: string, fix: string, at: "key" | "value" = "value"): void {
  part.report({ ...part.source.at(part.path, at), level: "error", what, fix });
}

/** The same part where landscape2 reads nothing: what is wrong in it can't be worse than a warning. */
export function lenient(part: Part): Part {
  return { ...part, report: (problem) => part.report({ ...problem, level: "warning" }) };
}

export function keyOf(part: Part): string {
  return String(part.path.at(-1) ?? "file");
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "a list" : isMap(value) ? "a map" : `the text "${String(value)}"`;
}

/** The entries of a list; none where nothing is written; anything else than a list is an error. */
export function entriesOf(part: Part): Part[] {
  if (part.value === undefined || part.value === null) return [];
  if (!Array.isArray(part.value)) {
    fail(part, `"${keyOf(part)}" is ${kindOf(part.value)}, not a list`, "write it as a list, each entry after a dash");
    return [];
  }
  return part.value.map((value: unknown, index) => ({ ...part, path: [...part.path, index], value }));
}

/** False, reported, for what is neither a map nor absent. */
export function isMapOrAbsent(part: Part): boolean {
  if (part.value === undefined || part.value === null || isMap(part.value)) return true;
  fail(part, `"${keyOf(part)}" is ${kindOf(part.value)}, not a map`, "write it as keys and values, indented under it");
  return false;
}

export function failKind(part: Part, wanted: string): void {
  fail(part, `"${keyOf(part)}" is ${kindOf(part.value)}, not ${wanted}`, `write ${wanted}`);
}
