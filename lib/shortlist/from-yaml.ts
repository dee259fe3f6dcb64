import { parse } from "yaml";
import * as z from "zod/mini";
import { eachOnce, entrySchema, tidyEntry } from "./entry";
import type { ShortlistEntry } from "./types";

/** A file of two hundred entries with the longest notes is smaller. */
export const MAX_FILE_BYTES = 512 * 1024;

const record = z.record(z.string(), z.unknown());
const fileSchema = z.object({ projects: z.union([z.array(record), z.record(z.string(), z.nullable(record))]) });

function listOf(projects: z.infer<typeof fileSchema>["projects"]): Record<string, unknown>[] {
  if (Array.isArray(projects)) return projects;
  return Object.entries(projects).map(([project, rest]) => ({ ...rest, project }));
}

export type ReadYaml = {
  entries: ShortlistEntry[];
  /** Entries of the file that can't be used. */
  refused: number;
};

/** Reads a file of the form of an overlay; `null` where it is none. */
export function fromYaml(text: string): ReadYaml | null {
  if (text.length > MAX_FILE_BYTES) return null;
  try {
    const file = fileSchema.safeParse(parse(text, { schema: "core", maxAliasCount: 20, logLevel: "error" }));
    if (!file.success) return null;
    const read = listOf(file.data.projects).map(({ project, ...rest }) =>
      entrySchema.safeParse({ ...rest, slug: project }),
    );
    const entries = eachOnce(read.flatMap((each) => (each.success ? [tidyEntry(each.data)] : [])));
    return { entries, refused: read.length - entries.length };
  } catch {
    return null;
  }
}
