import type { z } from "zod";
import { nearest } from "../model/nearest";
import type { Problem } from "../source/problem";
import type { YamlSource } from "../source/yaml-file";
import { keysAt } from "./schema-keys";

type Issue = z.core.$ZodIssue;
type Path = PropertyKey[];
type Finding = { path: Path; part: "key" | "value"; what: string; fix: string };

const KINDS: Record<string, string> = {
  string: "text",
  object: "a map",
  array: "a list",
  record: "a map",
  boolean: "`true` or `false`",
  number: "a number",
  int: "a whole number",
};

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  return KINDS[Array.isArray(value) ? "array" : typeof value] ?? typeof value;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}

function label(path: readonly PropertyKey[]): string {
  const words = path.map((key) => (typeof key === "number" ? `#${key + 1}` : `.${String(key)}`)).join("");
  return words === "" ? "the file" : `\`${words.replace(/^\./, "")}\``;
}

function oneOf(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

function describeUnknownKey(path: Path, key: string, value: unknown, schema: z.ZodType): Finding {
  const known = keysAt(schema, path);
  const [near] = nearest(key, known);
  const place = path.length === 0 ? "" : ` in ${label(path)}`;
  // In `{ en: One, two }` the comma ends the text, and `two` is a key without a value.
  const isRestOfText = value === null && /\s/.test(key);
  const otherwise = isRestOfText
    ? "put the text before it in quotes if the comma belongs to it"
    : `remove it; known here: ${oneOf(known)}`;
  const fix = near ? `did you mean \`${near}\`?` : otherwise;
  return { path: [...path, key], part: "key", what: `unknown key \`${key}\`${place}`, fix };
}

function describeType(path: Path, expected: string, value: unknown, schema: z.ZodType): Finding {
  const at = { path, part: "value" } as const;
  const keys = keysAt(schema, path);
  const isLocalized = keys.length === 2 && keys.includes("en") && keys.includes("zh");
  const wanted = isLocalized ? "a text for each language" : (KINDS[expected] ?? expected);
  const form = isLocalized ? "`{ en: …, zh: … }`" : wanted;
  if (value === undefined) return { ...at, what: `${label(path)} is missing`, fix: `add it as ${form}` };
  const isRoot = path.length === 0;
  if (value === null && !isRoot)
    return { ...at, part: "key", what: `${label(path)} has no value`, fix: "give it one or remove the key" };
  if (value === null) return { ...at, what: "the file is empty", fix: "describe something in it or remove it" };
  const isQuotable = expected === "string" && (typeof value === "number" || typeof value === "boolean");
  const fix = isQuotable ? "put the value in quotes" : `write ${form}`;
  return { ...at, what: `${label(path)} must be ${wanted}, not ${kindOf(value)}`, fix };
}

function describeLimit(path: Path, issue: Issue & { code: "too_small" | "too_big" }, value: unknown): Finding {
  const at = { path, part: "value" } as const;
  if (issue.code === "too_big" && typeof value === "string") {
    const what = `${label(path)} has ${value.length} characters`;
    return { ...at, what, fix: `shorten it to ${Number(issue.maximum)}` };
  }
  if (issue.origin === "string" || issue.origin === "array")
    return { ...at, what: `${label(path)} is empty`, fix: "give it a value or remove the key" };
  const limit = issue.code === "too_big" ? `at most ${Number(issue.maximum)}` : `at least ${Number(issue.minimum)}`;
  return { ...at, what: `${label(path)} is out of range`, fix: `write a number of ${limit}` };
}

/** The findings of the alternative that the value was meant to be: the one that takes its type. */
function describeUnion(path: Path, branches: readonly Issue[][], value: unknown, schema: z.ZodType): Finding[] {
  const meant = branches.find(
    (issues) => !issues.some((each) => each.path.length === 0 && each.code === "invalid_type"),
  );
  const issues = meant ?? branches[0] ?? [];
  return issues.flatMap((each) => describe({ ...each, path: [...path, ...each.path] }, value, schema));
}

function describe(issue: Issue, root: unknown, schema: z.ZodType): Finding[] {
  const { path } = issue;
  const value = valueAt(root, path);
  const at = { path, part: "value" } as const;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => describeUnknownKey(path, key, valueAt(value, [key]), schema));
    case "invalid_type":
      return [describeType(path, issue.expected, value, schema)];
    case "invalid_value": {
      if (value === undefined)
        return [{ ...at, what: `${label(path)} is missing`, fix: `add one of ${oneOf(issue.values.map(String))}` }];
      const values = issue.values.map(String);
      const [near] = typeof value === "string" ? nearest(value, values) : [];
      const what = `${label(path)} can't be ${typeof value === "string" ? `\`${value}\`` : kindOf(value)}`;
      return [{ ...at, what, fix: `${near ? `did you mean \`${near}\`? ` : ""}known: ${oneOf(values)}` }];
    }
    case "too_small":
    case "too_big":
      return [describeLimit(path, issue, value)];
    case "invalid_union":
      return describeUnion(path, issue.errors, root, schema);
    default: {
      const fix: unknown = issue.code === "custom" ? issue.params?.fix : undefined;
      const subject = typeof value === "object" ? "" : `${label(path)}: `;
      return [{ ...at, what: `${subject}${issue.message}`, fix: typeof fix === "string" ? fix : "correct it" }];
    }
  }
}

/** Every issue as a problem at its key or value, in words that say what to do. */
export function toProblems(issues: readonly Issue[], source: YamlSource, schema: z.ZodType): Problem[] {
  return issues
    .flatMap((issue) => describe(issue, source.value, schema))
    .map(({ path, part, what, fix }) => ({ ...source.at(path, part), level: "error" as const, what, fix }));
}
