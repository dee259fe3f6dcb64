import { z } from "zod";
import { dayShape } from "./github-shapes";

export const projectShape = z.object({
  path_with_namespace: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/),
  description: z.string().nullish(),
  star_count: z.int().nonnegative(),
  archived: z.boolean(),
  /** Without a branch there is no list of commits to ask for. */
  empty_repo: z.boolean().default(false),
  created_at: dayShape.nullish(),
  last_activity_at: dayShape.nullish(),
  topics: z.array(z.string()).default([]),
});

export const commitsShape = z.array(
  z.object({ id: z.string().regex(/^[\da-f]{6,64}$/i), committed_date: dayShape.nullish() }),
);

/** Shares in percent. */
export const languagesShape = z.record(z.string(), z.number().nonnegative());

export const releasesShape = z.array(
  z.object({ tag_name: z.string(), released_at: dayShape.nullish(), upcoming_release: z.boolean().default(false) }),
);

export const issueCountsShape = z.object({
  statistics: z.object({ counts: z.object({ opened: z.int().nonnegative() }) }),
});
