import { csvText } from "../../csv";
import type { ProjectDetail } from "../../snapshot/types";
import type { Landscape2Item } from "../schemas/landscape2";

/** A project with its item. */
export type Row = { project: ProjectDetail; item: Landscape2Item; logo: string; isMember: boolean };

type Column = [head: string, cell: (row: Row) => string | number | undefined];

const primaryOf = ({ item }: Row) => item.repositories?.find(({ primary }) => primary);

function dataOf({ project }: Row) {
  const reports = project.reports ?? [];
  return reports.find(({ isPrimary }) => isPrimary)?.known?.data;
}

/** What only a database of companies knows and we never have. */
const UNKNOWN = [
  ...["description", "homepage", "city", "region"],
  "country",
  ...["twitter", "linkedin", "ticker", "kind", "min_employees", "max_employees"],
];

const ITEM_COLUMNS: readonly Column[] = [
  ["name", ({ item }) => item.name],
  ["organization", ({ project }) => project.vendors[0]?.name.en],
  ["homepage", ({ item }) => item.homepage_url],
  ["logo", ({ logo }) => logo],
  ["twitter", ({ item }) => item.twitter_url],
  ["crunchbase_url", ({ item }) => item.crunchbase_url],
  ["funding", () => undefined],
  ["member", ({ item, isMember }) => (isMember ? item.subcategory : undefined)],
  ["relation", ({ item, isMember }) => item.maturity ?? (isMember ? "member" : undefined)],
  ["tag", ({ item }) => item.tag?.join(",")],
  ["license", (row) => row.project.license ?? primaryOf(row)?.license],
  ["headquarters", ({ item }) => item.country],
  ["description", ({ item }) => item.description],
  ...UNKNOWN.map((name): Column => [
    `crunchbase_${name}`,
    ({ item }) => (name === "country" ? item.country : undefined),
  ]),
  ["category", ({ item }) => item.category],
  ["subcategory", ({ item }) => item.subcategory],
  ["oss", ({ item }) => String(item.oss ?? false)],
  ["github_repo", (row) => primaryOf(row)?.url],
  ["github_stars", (row) => primaryOf(row)?.stars],
  ["github_description", (row) => dataOf(row)?.description],
  ["github_latest_commit_date", (row) => dataOf(row)?.lastCommit?.on],
  ["github_latest_commit_link", (row) => dataOf(row)?.lastCommit?.url],
  ["github_latest_release_date", (row) => dataOf(row)?.latestRelease?.on],
  ["github_latest_release_link", (row) => dataOf(row)?.latestRelease?.url],
  ["github_start_commit_date", (row) => dataOf(row)?.firstCommit?.on],
  ["github_start_commit_link", (row) => dataOf(row)?.firstCommit?.url],
  ["github_contributors_count", (row) => dataOf(row)?.contributors],
  ["github_contributors_link", (row) => (dataOf(row)?.contributors === undefined ? undefined : contributorsOf(row))],
  ["accepted", ({ item }) => item.accepted_at],
  ["incubation", ({ item }) => item.incubating_at],
  ["graduated", ({ item }) => item.graduated_at],
  ["dev_stats_url", ({ item }) => item.devstats_url],
  ["artwork_url", ({ item }) => item.artwork_url],
  ["blog_url", ({ item }) => item.blog_url],
  ["mailing_list_url", ({ item }) => item.mailing_list_url],
  ["slack_url", ({ item }) => item.slack_url],
  ["youtube_url", ({ item }) => item.youtube_url],
  ["chat_channel", ({ item }) => item.chat_channel],
  ["last_audit_date", ({ item }) => newestAudit(item)?.date],
  ["last_audit_url", ({ item }) => newestAudit(item)?.url],
];

function contributorsOf(row: Row): string | undefined {
  const url = primaryOf(row)?.url;
  return url && `${url}/graphs/contributors`;
}

function newestAudit({ audits = [] }: Landscape2Item) {
  return audits.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}

const PROJECT_COLUMNS: readonly Column[] = [
  ["project_name", ({ item }) => item.name.toLowerCase()],
  ["maturity", ({ item }) => item.maturity],
  ["tag", ({ item }) => item.tag?.join(",")],
  ["accepted_date", ({ item }) => item.accepted_at],
  ["sandbox_date", ({ item }) => (item.accepted_at === item.incubating_at ? undefined : item.accepted_at)],
  ["incubating_date", ({ item }) => item.incubating_at],
  ["graduated_date", ({ item }) => item.graduated_at],
  ["archived_date", ({ item }) => item.archived_at],
  ["num_security_audits", ({ item }) => item.audits?.length],
  ["last_security_audit_date", ({ item }) => newestAudit(item)?.date],
];

function table(columns: readonly Column[], rows: readonly Row[]): string {
  return csvText([
    columns.map(([head]) => head),
    ...rows.map((row) => columns.map(([, cell]) => String(cell(row) ?? ""))),
  ]);
}

/** landscape2's `items.csv`: everything that stands on the map, each once. */
export function itemsCsv(rows: readonly Row[]): string {
  return table(ITEM_COLUMNS, rows);
}

/** landscape2's `projects.csv`: what is on the path of maturity. */
export function projectsCsv(rows: readonly Row[]): string {
  return table(
    PROJECT_COLUMNS,
    rows.filter(({ item }) => item.maturity !== undefined),
  );
}
