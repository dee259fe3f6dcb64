import { z } from "zod";
import { checkUrl } from "../source/safe-url";
import { PAGE_SIZE } from "./limits";

const MAX_TEXT = 500;
const MAX_LIST = 100;
/** The weeks of a year. */
const WEEKS = 53;

const day = z.iso.date();
const count = z.int().nonnegative();
const text = z.string().transform((value) => value.trim().slice(0, MAX_TEXT));
const url = z
  .string()
  .max(2000)
  .refine((value) => "url" in checkUrl(value));
const event = z.object({ on: day, url: url.optional() });

/** What `RepositoryReport.data` holds: the facts of one repository as its host gave them. */
export const repositoryDataSchema = z.object({
  /** The path on its host as it is called there now. */
  name: text,
  description: text.optional(),
  stars: count,
  isArchived: z.boolean(),
  /** Day on which the owner archived it, where the host says. */
  archivedOn: day.optional(),
  createdOn: day.optional(),
  /** Newest push to any branch. */
  pushedOn: day.optional(),
  /** On the default branch. */
  lastCommit: event.optional(),
  firstCommit: event.optional(),
  /** Bytes by language, most first. */
  languages: z.array(z.tuple([text, count])).max(MAX_LIST),
  /** SPDX id, where the host knows the licence. */
  license: text.optional(),
  topics: z.array(text).max(MAX_LIST),
  /** Commits a week, oldest first, up to the day of reading. */
  weeklyCommits: z.array(count).max(WEEKS).optional(),
  latestRelease: event.extend({ name: text }).optional(),
  /** Days of the releases in the year before reading, pre-releases aside; at most a page of them. */
  releaseDays: z.array(day).max(PAGE_SIZE),
  contributors: count.optional(),
  /** Who committed in the year before reading; at most a page of them. */
  contributorsInYear: count.optional(),
  /** Open issues that the project marks as good to start with. */
  goodFirstIssues: count.optional(),
});
export type RepositoryData = z.infer<typeof repositoryDataSchema>;
