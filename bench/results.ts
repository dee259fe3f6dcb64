import type { ActionId } from "./adapter";

/** How a page is visited. */
export type Profile = "desktop-slow" | "desktop" | "phone-slow";

type LoadId =
  | "requests"
  | "bytes"
  | "scrolled-requests"
  | "scrolled-bytes"
  | "first-paint"
  | "largest-paint"
  | "first-logo"
  | "all-logos"
  | "usable"
  | "blocking"
  | "longest-task"
  | "layout-shift"
  | "nodes"
  | "heap"
  | "worn-heap"
  | "worn-heap-again"
  | "link";

/** Until the result is painted; with `-logos`, until every logo in the viewport is there again. */
type ActedId = ActionId | `${ActionId}-logos`;
export type MeasureId = LoadId | ActedId;

/** The values of each run. A measure that a run could not take is absent from it. */
export type Samples = Partial<Record<MeasureId, number[]>>;

export type SiteResult = { name: string; address: string; samples: Partial<Record<Profile, Samples>> };

export type GrowthRow = {
  projects: number;
  seedColdMs: number;
  seedWarmMs: number;
  snapshotBytes: number;
  filterMs: number[];
  searchMs: number[];
  framesPerSecond: number[];
  apiMs: number;
};

export type ServerRow = { what: string; bytes: number; perSecond: number; p99Ms: number; errors: number };

/** Resident memory in MB, at even intervals and after each seed. */
export type MemoryResult = { minutes: number; underLoad: number[]; afterSeeds: number[] };

/** Ways of carrying the logos of the first view, each on a page of its own, and how many logos those are. */
export type LogoResult = { tiles: number; ways: SiteResult[] };

export type Machine = {
  cores: number;
  processor: string;
  memoryGb: number;
  node: string;
  browser: string;
  /** Load of the machine over a minute as the run began: above 0 there were others. */
  busy: number;
};

export type Results = {
  at: string;
  landscape: string;
  runs: number;
  machine: Machine;
  sites: SiteResult[];
  growth: GrowthRow[];
  server: ServerRow[];
  memory: MemoryResult | null;
  logos: LogoResult | null;
};

export function addSample(samples: Samples, id: MeasureId, value: number | null): void {
  if (value === null) return;
  (samples[id] ??= []).push(value);
}
