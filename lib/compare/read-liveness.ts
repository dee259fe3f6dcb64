import { livenessOf, totalsOf } from "../liveness/project-liveness";
import type { RepositoryReport } from "../liveness/types";
import type { ProjectDetail } from "../snapshot/types";
import type { CompareCell } from "./types";
import type { Around } from "./words";

type Read = (project: ProjectDetail, around: Around) => CompareCell;

const UNKNOWN: CompareCell = { items: [] };

function figure(count: number | undefined, { words }: Around, note?: string): CompareCell {
  if (count === undefined) return UNKNOWN;
  return { items: [{ value: String(count), text: words.number(count), ...(note && { note }) }] };
}

const totals = ({ reports = [] }: ProjectDetail) => totalsOf(reports);

/** With dates alone: a comparison is copied and printed, and "3 days ago" would go on counting from nowhere. */
export const readLastCommit: Read = ({ reports = [] }, { words }) => {
  const known = livenessOf(reports);
  if (!known?.lastCommit) return UNKNOWN;
  const { lastCommit, isArchivedByOwner, archivedOn } = known;
  const commit = { value: lastCommit, text: words.date(lastCommit) };
  if (!isArchivedByOwner) return { items: [commit] };
  return {
    items: [
      commit,
      { value: "archived", text: words.archivedByOwner, ...(archivedOn && { note: words.date(archivedOn) }) },
    ],
  };
};

export const readReleases: Read = ({ reports = [] }, around) => {
  const known = livenessOf(reports);
  if (!known) return UNKNOWN;
  const cell = figure(known.releasesInYear, around);
  return known.hasMoreReleases ? { items: cell.items.map((item) => ({ ...item, text: `${item.text}+` })) } : cell;
};

export const readLatestRelease: Read = (project, { words }) => {
  const { latestRelease } = totals(project);
  if (!latestRelease) return UNKNOWN;
  const { on, name, url } = latestRelease;
  return { items: [{ value: `${on} ${name}`, text: name, note: words.date(on), href: url }] };
};

export const readContributors: Read = (project, around) => {
  const { contributors, contributorsInYear } = totals(project);
  const readOn = mainReadOn(project.reports);
  const note = contributorsInYear !== undefined && readOn ? around.words.inYear(contributorsInYear, readOn) : undefined;
  return figure(contributors, around, note);
};

function mainReadOn(reports: readonly RepositoryReport[] = []): string | undefined {
  return (reports.find(({ isPrimary, known }) => isPrimary && known) ?? reports.find(({ known }) => known))?.known
    ?.readOn;
}

export const readStars: Read = (project, around) => figure(totals(project).stars, around);

export const readGoodFirstIssues: Read = (project, around) => figure(totals(project).goodFirstIssues, around);
