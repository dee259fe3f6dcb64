import { z } from "zod";

/** A moment as GitHub and GitLab write it, as its day in UTC. */
export const dayShape = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)))
  .transform((text) => new Date(text).toISOString().slice(0, 10));

export const repositoryShape = z.object({
  full_name: z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/),
  description: z.string().nullish(),
  stargazers_count: z.int().nonnegative(),
  archived: z.boolean(),
  created_at: dayShape.nullish(),
  pushed_at: dayShape.nullish(),
  license: z.object({ spdx_id: z.string().nullish() }).nullish(),
  topics: z.array(z.string()).default([]),
});

export const commitsShape = z.array(
  z.object({
    sha: z.string().regex(/^[\da-f]{6,64}$/i),
    commit: z.object({
      committer: z.object({ date: dayShape.nullish() }).nullish(),
      author: z.object({ date: dayShape.nullish() }).nullish(),
    }),
  }),
);

export const languagesShape = z.record(z.string(), z.int().nonnegative());

export const releasesShape = z.array(
  z.object({
    tag_name: z.string(),
    name: z.string().nullish(),
    draft: z.boolean(),
    prerelease: z.boolean(),
    published_at: dayShape.nullish(),
  }),
);

export const listShape = z.array(z.unknown());

export const participationShape = z.object({ all: z.array(z.int().nonnegative()).max(53) });

export const contributorWeeksShape = z.array(
  z.object({ weeks: z.array(z.object({ w: z.number(), c: z.int().nonnegative() })) }),
);

export const archivedAtShape = z.object({
  data: z.object({ repository: z.object({ archivedAt: dayShape.nullish() }) }),
});
