import type { ApiProject } from "../api/schemas/project";
import { csvText } from "../csv";
import { localize } from "../i18n/localized";

type Names = {
  locale: string;
  stage: (id: string) => string;
  place: (path: string) => string;
  vendor: (slug: string) => string;
};

type Column = [head: string, cell: (project: ApiProject, names: Names) => string | boolean | undefined];

const COLUMNS: readonly Column[] = [
  ["name", ({ name }) => name],
  ["slug", ({ slug }) => slug],
  ["summary", ({ summary }, { locale }) => localize(summary, locale)],
  ["stage", ({ stage }, { stage: nameOf }) => stage && nameOf(stage)],
  ["stage_date", ({ stageDate }) => stageDate],
  ["category", ({ placements: [home] }, { place }) => home && place(home)],
  ["other_categories", ({ placements }, { place }) => placements.slice(1).map(place).join("; ")],
  ["vendors", ({ vendors }, { vendor }) => vendors.map(vendor).join("; ")],
  ["license", ({ license }) => license],
  ["open_source", ({ isOpenSource }) => isOpenSource],
  ["independent", ({ isIndependent }) => isIndependent],
  ["alive", ({ isAlive }) => isAlive],
  ["last_commit", ({ lastCommit }) => lastCommit],
  ["kind", ({ kind }) => kind],
  ["country", ({ country }) => country],
  ["languages", ({ languages }) => languages.join("; ")],
  ["tags", ({ tags }) => tags.join("; ")],
  ["joined", ({ joined }) => joined],
  ["homepage", ({ homepage }) => homepage],
  ["repository", ({ repository }) => repository],
  ["url", ({ url }) => url],
];

/** The projects of a view as RFC 4180 says, a line for each, with names where the data has slugs. */
export function toCsv(projects: readonly ApiProject[], names: Names): string {
  return csvText([
    COLUMNS.map(([head]) => head),
    ...projects.map((project) => COLUMNS.map(([, cell]) => String(cell(project, names) ?? ""))),
  ]);
}
