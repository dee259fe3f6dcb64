import { greatest, max, sum } from "d3";
import { daysBetween } from "./days";
import { PAGE_SIZE, YEAR_DAYS } from "./limits";
import type { RepositoryData } from "./repository-data";
import type { ProjectLiveness, RepositoryReport } from "./types";

type Known = { data: RepositoryData; readOn: string };

const isWithinYear = (day: string, readOn: string) => daysBetween(day, readOn) <= YEAR_DAYS;

/** Releases in the year before the repository was read. */
export function releasesInYear({ data, readOn }: Known): number {
  return data.releaseDays.filter((day) => isWithinYear(day, readOn)).length;
}

/** Nobody expects a commit where the owner has closed the main repository, or all that are known. */
function findArchived(reports: readonly RepositoryReport[]): Known | null {
  const known = reports.flatMap((report) => (report.known ? [{ ...report, ...report.known }] : []));
  const primary = known.find(({ isPrimary }) => isPrimary);
  if (primary) return primary.data.isArchived ? primary : null;
  return known.every(({ data }) => data.isArchived) ? (known[0] ?? null) : null;
}

/** What the repositories of a project tell of it together; `null` where none could be read. */
export function livenessOf(reports: readonly RepositoryReport[]): ProjectLiveness | null {
  const known = reports.flatMap((report) => report.known ?? []);
  const newest = greatest(known, ({ data, readOn }) => data.lastCommit?.on ?? `0 ${readOn}`);
  if (!newest) return null;
  const archived = findArchived(reports);
  const lastCommit = newest.data.lastCommit?.on;
  // A commit says that somebody moved it up to the day on which that repository was read.
  const isMoving = lastCommit !== undefined && isWithinYear(lastCommit, newest.readOn);
  return {
    isAlive: archived === null && isMoving,
    isArchivedByOwner: archived !== null,
    ...(archived?.data.archivedOn && { archivedOn: archived.data.archivedOn }),
    ...(lastCommit && { lastCommit }),
    releasesInYear: sum(known, releasesInYear),
    hasMoreReleases: known.some((each) => releasesInYear(each) >= PAGE_SIZE),
    readOn: newest.readOn,
  };
}

export type RepositoryTotals = {
  stars?: number;
  /** Of the main repository: people of several can't be told apart. */
  contributors?: number;
  contributorsInYear?: number;
  goodFirstIssues?: number;
  latestRelease?: RepositoryData["latestRelease"];
};

const total = (counts: (number | undefined)[]) =>
  counts.every((count) => count === undefined) ? undefined : sum(counts, (count) => count ?? 0);

/** The figures of a project's repositories taken together, as far as they are known. */
export function totalsOf(reports: readonly RepositoryReport[]): RepositoryTotals {
  const known = reports.flatMap((report) => report.known ?? []);
  const main = (reports.find(({ isPrimary, known }) => isPrimary && known) ?? reports.find(({ known }) => known))
    ?.known;
  const newest = max(known, ({ data }) => data.latestRelease?.on);
  return {
    stars: total(known.map(({ data }) => data.stars)),
    contributors: main?.data.contributors,
    contributorsInYear: main?.data.contributorsInYear,
    goodFirstIssues: total(known.map(({ data }) => data.goodFirstIssues)),
    latestRelease: known.find(({ data }) => newest !== undefined && data.latestRelease?.on === newest)?.data
      .latestRelease,
  };
}
