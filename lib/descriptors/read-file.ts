import type { z } from "zod";
import type { Report } from "../source/problem";
import { type YamlSource, readYamlFile } from "../source/yaml-file";
import { toProblems } from "./issues";
import { salvage } from "./salvage";

/** `data` holds the valid parts, `null` where they are too few; `isWhole` says that nothing was left out. */
export type ReadFile<Data> = { source: YamlSource; data: Data | null; isWhole: boolean };

/** Reads one descriptor and reports everything wrong with it; `null` when it is no YAML. */
export async function readDescriptorFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  report: Report,
): Promise<ReadFile<z.output<Schema>> | null> {
  const source = await readYamlFile(root, file, report);
  if (!source) return null;
  const result = schema.safeParse(source.value);
  if (result.success) return { source, data: result.data, isWhole: true };
  for (const problem of toProblems(result.error.issues, source, schema)) report(problem);
  return { source, data: salvage(schema, source.value), isWhole: false };
}
