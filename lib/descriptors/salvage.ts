import type { z } from "zod";

type Issue = z.core.$ZodIssue;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Removes the key at the end of `path`, or of its nearest part that is a key: list entries keep their places. */
function removeAt(root: object, path: readonly PropertyKey[]): void {
  const end = path.findLastIndex((key) => typeof key === "string");
  const key = path[end];
  if (key === undefined) return;
  const parent = path
    .slice(0, end)
    .reduce<unknown>((part, each) => (isObject(part) ? Reflect.get(part, each) : undefined), root);
  if (isObject(parent)) Reflect.deleteProperty(parent, key);
}

function faultyPaths(issue: Issue, level: number): PropertyKey[][] {
  const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => path.slice(0, Math.max(1, path.length - level)));
}

/**
 * What is left of a faulty value when its faulty parts are taken out, the smallest parts first;
 * `null` when a part goes missing that the schema needs. The value itself stays as it is.
 */
export function salvage<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | null {
  if (!isObject(value) || Array.isArray(value)) return null;
  const rest = structuredClone(value);
  for (let level = 0; level < 10; level += 1) {
    const result = schema.safeParse(rest);
    if (result.success) return result.data;
    for (const issue of result.error.issues) for (const path of faultyPaths(issue, level)) removeAt(rest, path);
  }
  return null;
}
