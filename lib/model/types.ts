/**
 * The model of a landscape: what both readers produce and everything else consumes.
 * Plain JSON throughout. Dates are ISO days (`2026-08-07`), URLs are validated http(s) addresses.
 */

/** A text in the languages that the source has; `en` is the fallback of every other. */
export type Localized = { en: string; zh?: string };

/** Where a fact stands: a file path relative to the landscape's folder, lines and columns from 1. */
export type Position = { file: string; line: number; column: number };

/** A maturity level. Order in `Landscape.stages` is its rank: the number of stones in its mark. */
export type Stage = {
  id: string;
  name: Localized;
  description?: Localized;
  /** Shown larger, `label` on the tile, lower `order` first. */
  featured?: { label?: Localized; order: number };
  /** Left the path of maturity: greyed and drawn as a fallen stone. */
  isArchived: boolean;
};

/** What a category or subcategory says to a newcomer. All in the words of its maintainer. */
export type Explanation = {
  summary?: Localized;
  problem?: Localized;
  when?: Localized;
  start?: Localized;
};

export type Subcategory = Explanation & {
  /** Unique within its category. */
  slug: string;
  name: Localized;
};

export type Category = Explanation & {
  slug: string;
  name: Localized;
  subcategories: Subcategory[];
  /** Subcategories keep the order given instead of the one that packs best. */
  hasFixedOrder?: boolean;
};

/** A tab of the map. */
export type Group = { slug: string; name: Localized; categories: string[] };

export type Placement = {
  category: string;
  subcategory: string;
  /** The file asked for a place that no list of subcategories has. */
  isImplied?: boolean;
};

export const VENDOR_ROLES = ["origin", "maintainer", "seller", "contributor"] as const;
export type VendorRole = (typeof VENDOR_ROLES)[number];

export const RELATION_KINDS = [
  "builds-on",
  "distribution-of",
  "managed-service-of",
  "alternative-to",
  "integrates-with",
  "successor-of",
  "part-of",
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const PROJECT_KINDS = [
  "open-source",
  "open-core",
  "commercial",
  "managed-service",
  "specification",
  "organization",
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

export const VENDOR_KINDS = ["company", "foundation", "community", "university", "government"] as const;
export type VendorKind = (typeof VENDOR_KINDS)[number];

/** `date` may be a year or a month where no more is known: `2015`, `2015-07`, `2015-07-21`. */
export type StageEvent = { stage: string; date: string; foundation?: string };

export type Repository = {
  url: string;
  name?: string;
  isPrimary: boolean;
  branch?: string;
  license?: string;
};

export type LicenseChange = { date: string; from?: string; to: string; note?: Localized };

/** `kind` is one of the known link kinds (`documentation`, `slack`, …) or `other` with a name. */
export type Link = { kind: string; name?: string; url: string };

export type Audit = { date: string; vendor: string; type: string; url: string };

/** The table of facts that landscape2 calls the summary. */
export type SummaryFields = {
  useCase?: string;
  businessUse?: string;
  integrations?: string;
  releaseRate?: string;
  introUrl?: string;
  personas?: string[];
};

/** `icon` names an icon of the packages (`simple-icons:envoyproxy`), `file` a path in the landscape's folder. */
export type LogoSource =
  | { kind: "icon"; icon: string; color?: string }
  | { kind: "file"; file: string }
  | { kind: "monogram"; color?: string };

export type Project = {
  /** Permanent, from the name alone. */
  slug: string;
  /** Slugs that it had before; they redirect. */
  oldSlugs: string[];
  /** landscape2's `category--subcategory--name` ids, and landscapeapp's; they redirect. */
  legacyIds: { landscape2: string[]; landscapeapp: string[] };
  name: string;
  /** Other names that people search for. */
  aliases: string[];
  kind?: ProjectKind;
  summary?: Localized;
  description?: Localized;
  /** The first one is home. */
  placements: Placement[];
  /** A stage of the landscape; absent for what is not on the path of maturity. */
  stage?: string;
  stageEvents: StageEvent[];
  /** The foundation that hosts it. */
  foundation?: string;
  /** Larger on the map, by the landscape's rules. `exceptIn` holds slugs of groups. */
  featured?: { label?: Localized; order?: number; exceptIn: string[] };
  /** SPDX expression, or the words of the source where it is none. */
  license?: string;
  licenseChanges: LicenseChange[];
  /** Absent when nothing says. */
  isOpenSource?: boolean;
  homepage?: string;
  repositories: Repository[];
  links: Link[];
  logo: LogoSource;
  vendors: { vendor: string; role: VendorRole }[];
  relations: { kind: RelationKind; target: string }[];
  tags: string[];
  /** Programming languages. */
  languages: string[];
  country?: string;
  audits: Audit[];
  endUsers: string[];
  isEndUser?: boolean;
  isSpecification?: boolean;
  /** Day on which it joined the landscape's organisation as a member, or the landscape. */
  joined?: string;
  summaryFields?: SummaryFields;
  /** Everything else that the source says, name to value, for the card to show. */
  extra: Record<string, string>;
  sources: { fact?: string; url: string }[];
  position: Position;
};

export type Vendor = {
  slug: string;
  oldSlugs: string[];
  name: Localized;
  kind: VendorKind;
  summary?: Localized;
  homepage?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  parent?: string;
  logo: LogoSource;
  position?: Position;
};

export type GuideChapter = {
  title: string;
  /** Markdown. */
  content?: string;
  keywords: string[];
  category?: string;
  sections: { title: string; content?: string; keywords: string[]; subcategory?: string }[];
};

/** Days, the last one included. */
export type UpcomingEvent = { name: string; start: string; end: string; url: string };

/** A question with two to four projects to choose from, exactly one of them right. */
export type QuizQuestion = { title: string; options: { project: string; isRight?: boolean }[] };

export type Landscape = {
  name: Localized;
  description?: Localized;
  foundation?: string;
  url?: string;
  /** Address of the folder of descriptors in a repository, for "edit this entry". */
  editUrl?: string;
  stages: Stage[];
  groups: Group[];
  categories: Category[];
  projects: Project[];
  vendors: Vendor[];
  guide: GuideChapter[];
  /** In the order of their files. */
  overlays?: Overlay[];
  /** `compact` for thousands of tiles at rest, `comfortable` for hundreds. */
  tileSize?: "compact" | "comfortable" | "large";
  /** What `/` shows where its address says nothing; the map without it. */
  defaultView?: "cards";
  /** `logo` is a file of the landscape's folder; texts are Markdown. */
  header?: { logo?: string; links: Link[]; message?: string };
  footer?: { logo?: string; links: Link[]; text?: string };
  /** Seven colours of a landscape2 settings file, kept as given. */
  colors?: string[];
  /** `favicon` is a file of the landscape's folder, `openGraph` an address. */
  images?: { favicon?: string; openGraph?: string };
  event?: UpcomingEvent;
  /** `gtm` is the id of a container of Google Tag Manager. */
  analytics?: { gtm: string };
  quiz?: QuizQuestion[];
  membersCategory?: string;
  /** Settings that this release keeps and does not show yet. */
  extra: Record<string, unknown>;
};

/** What a list of a landscape's folder says of one project. */
export type OverlayEntry = { slug: string; status?: string; note?: string; tags: string[] };

/** Statuses, notes, tags and private projects laid over a landscape, which stays as it is. */
export type Overlay = {
  slug: string;
  name: Localized;
  description?: Localized;
  /** In the order of the list's own words; `hue` in degrees. */
  statuses: { id: string; name?: Localized; hue?: number }[];
  entries: OverlayEntry[];
  /** Projects that nobody sees without the list; what it says of them is among the entries. */
  privateProjects: Project[];
};
