import type { RepositoryReport } from "../liveness/types";
import type {
  Audit,
  Category,
  Group,
  Landscape,
  LicenseChange,
  Link,
  Localized,
  ProjectKind,
  RelationKind,
  Repository,
  Stage,
  StageEvent,
  SummaryFields,
  VendorKind,
  VendorRole,
} from "../model/types";

/** Place in the logo sheets: sheet `Math.floor(logo / LOGOS_PER_SHEET)`, cell `logo % LOGOS_PER_SHEET`; `null` draws a monogram. */
type LogoIndex = number | null;

/** A project as the browser holds it: what filters, tiles, cards and rows need, and no more. */
export type SnapshotProject = {
  slug: string;
  name: string;
  logo: LogoIndex;
  /** Colour of the monogram where there is no logo. */
  color?: string;
  stage?: string;
  /** Day of the newest stage event. */
  stageDate?: string;
  featured?: { label?: Localized; order?: number; exceptIn: string[] };
  /** `category/subcategory`, home first. */
  placements: string[];
  vendors: string[];
  license?: string;
  isOpenSource?: boolean;
  country?: string;
  languages: string[];
  tags: string[];
  kind?: ProjectKind;
  joined?: string;
  /** In the care of more than one organisation, or hosted by a foundation; absent where nobody is known to be behind it. */
  isIndependent?: boolean;
  /** What the list over the landscape says; never travels with the landscape itself. */
  status?: string;
  /** Absent without data from its repositories. */
  liveness?: SnapshotLiveness;
};

export type SnapshotLiveness = {
  /** Not archived by its owner, and something was committed within a year before the data was read. */
  isAlive: boolean;
  /** Day of the newest commit. */
  lastCommit?: string;
  isArchivedByOwner?: boolean;
};

export type SnapshotVendor = { slug: string; name: Localized; country?: string; kind: VendorKind };

export type SnapshotCategory = Pick<Category, "slug" | "name" | "hasFixedOrder"> & {
  summary?: Localized;
  subcategories: { slug: string; name: Localized; summary?: Localized }[];
};

/** The compact data set that the browser holds for filtering. Projects stand in the order of the map. */
export type Snapshot = {
  /** Changes with every seed. */
  version: string;
  name: Localized;
  description?: Localized;
  stages: Stage[];
  groups: Group[];
  categories: SnapshotCategory[];
  projects: SnapshotProject[];
  vendors: SnapshotVendor[];
  tileSize: "compact" | "comfortable" | "large";
  /** Statuses of the list over the landscape, in order. */
  statuses?: { id: string; name?: Localized }[];
  /** What is shown where the address names no view; the map without it. */
  defaultView?: "cards";
  /** Hashes of the logo sheets, in order. */
  sheets: string[];
};

/** The words to search in that the snapshot leaves out, by place in `Snapshot.projects`. */
export type SearchText = { version: string; texts: { aliases?: string[]; summary?: Localized }[] };

export type ProjectVendor = { slug: string; name: Localized; role: VendorRole; country?: string };

export type ProjectRelation = { kind: RelationKind; slug: string; name: string; logo: LogoIndex; color?: string };

/** Everything that a card or page says about one project. */
export type ProjectDetail = {
  slug: string;
  name: string;
  aliases: string[];
  kind?: ProjectKind;
  summary?: Localized;
  description?: Localized;
  stage?: string;
  stageEvents: StageEvent[];
  foundation?: string;
  placements: { category: { slug: string; name: Localized }; subcategory: { slug: string; name: Localized } }[];
  license?: string;
  licenseChanges: LicenseChange[];
  isOpenSource?: boolean;
  homepage?: string;
  repositories: Repository[];
  /** What the hosts say of the repositories; absent where nothing is known. */
  reports?: RepositoryReport[];
  links: Link[];
  /** Hash of the large picture, else a monogram in `color`. */
  logo: string | null;
  color?: string;
  vendors: ProjectVendor[];
  /** From this project to others. */
  relations: ProjectRelation[];
  /** From others to this one; `kind` is theirs. */
  relatedFrom: ProjectRelation[];
  tags: string[];
  languages: string[];
  country?: string;
  audits: Audit[];
  endUsers: string[];
  isEndUser?: boolean;
  isSpecification?: boolean;
  joined?: string;
  summaryFields?: SummaryFields;
  extra: Record<string, string>;
  sources: { fact?: string; url: string }[];
  /** Address of the descriptor's line in its repository. */
  editUrl?: string;
  /** `data/projects/envoy.yml:1`, where it stands in the folder. */
  position: string;
};

/** A vendor in a list, with how many projects it has in each role. */
export type VendorSummary = {
  slug: string;
  name: Localized;
  kind: VendorKind;
  country?: string;
  logo: LogoIndex;
  color?: string;
  /** Projects, each once. */
  projects: number;
  roles: { role: VendorRole; projects: number }[];
};

type VendorProject = {
  slug: string;
  name: string;
  role: VendorRole;
  stage?: string;
  logo: LogoIndex;
  color?: string;
};

export type VendorDetail = {
  slug: string;
  name: Localized;
  kind: VendorKind;
  summary?: Localized;
  homepage?: string;
  country?: string;
  parent?: { slug: string; name: Localized };
  /** Hash of the large picture, else a monogram in `color`. */
  logo: string | null;
  color?: string;
  /** In the order of the map. */
  projects: VendorProject[];
  editUrl?: string;
};

/** What every page says about the landscape as a whole. */
export type LandscapeInfo = Pick<
  Landscape,
  | "name"
  | "description"
  | "foundation"
  | "url"
  | "editUrl"
  | "header"
  | "footer"
  | "membersCategory"
  | "colors"
  | "images"
  | "event"
  | "analytics"
> & { version: string; hasQuiz?: boolean };
