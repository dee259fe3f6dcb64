import { z } from "zod";
import type { RepositoryData } from "../liveness/repository-data";

/** Parts of a repository's data that are asked for each on its own. */
const PARTS = ["repository", "commits", "languages", "releases", "contributors", "issues"] as const;
export type Part = (typeof PARTS)[number];

/** Validators of the answers that the data was made from, by part. */
export const etagsShape = z.partialRecord(z.enum(PARTS), z.string());
export type Etags = z.infer<typeof etagsShape>;

export type ReadResult = { data: RepositoryData; etags: Etags };

export type ReadOptions = {
  /** The day of reading. */
  today: string;
  /** What was known before; its parts are only asked for changes. */
  before: { data?: RepositoryData; etags: Etags };
  sleep: (ms: number) => Promise<void>;
};
