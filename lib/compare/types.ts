/** Rows in their order. The optional ones stand only where some project has the fact. */
export const ROW_KEYS = [
  "summary",
  "stage",
  "stageDates",
  "kind",
  "category",
  "license",
  "openSource",
  "lastCommit",
  "releases",
  "latestRelease",
  "contributors",
  "stars",
  "goodFirstIssues",
  "startedBy",
  "vendors",
  "independent",
  "country",
  "foundation",
  "audits",
  "languages",
  "buildsOn",
  "distributions",
  "managedServices",
  "integrations",
  "alternatives",
  "succeededBy",
  "repositories",
  "endUsers",
  "tags",
  "useCase",
  "businessUse",
  "integrationNotes",
  "releaseRate",
  "personas",
] as const;
export type RowKey = (typeof ROW_KEYS)[number];

/** One thing that a cell says. */
export type CompareItem = {
  /** The fact itself, the same in every language: equal values are equal facts. */
  value: string;
  text: string;
  /** Said after it, quieter. */
  note?: string;
  /** A path of this site or an address outside. */
  href?: string;
  /** Id of a stage, to draw its mark. */
  stage?: string;
};

/** What is known of one project in one row; nothing known, no items. */
export type CompareCell = {
  items: CompareItem[];
  /** Shown before the items where the number is what one looks for. */
  count?: number;
};

export type CompareRow = {
  key: RowKey;
  label: string;
  cells: CompareCell[];
  /** Two cells say different things; what is unknown differs from what is known. */
  isDifferent: boolean;
  /** No cell says anything, so nothing is known to be the same. */
  isUnknown: boolean;
};

/** Cells stand in the order of the projects. */
export type Comparison = { projects: { slug: string; name: string }[]; rows: CompareRow[] };
