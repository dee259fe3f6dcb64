import { max, median, min } from "d3";
import { GROWTH_BUDGETS, MEASURES, type Measure, SERVER_BUDGET } from "./measures";
import type { GrowthRow, LogoResult, MemoryResult, Profile, Results, ServerRow, SiteResult } from "./results";

const PROFILE_TITLES: Record<Profile, string> = {
  "desktop-slow": "Desktop, throttled",
  desktop: "Desktop, not throttled",
  "phone-slow": "Phone, throttled",
};

const FORMATS: Record<Measure["unit"], (value: number) => string> = {
  count: (value) => value.toFixed(0),
  bytes: (value) => (value >= 1e6 ? `${(value / 1e6).toFixed(2)} MB` : `${(value / 1e3).toFixed(1)} kB`),
  ms: (value) => `${value.toFixed(0)} ms`,
  score: (value) => value.toFixed(3).replace(/\.?0+$/, ""),
  megabytes: (value) => `${value.toFixed(1)} MB`,
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** The middle of the runs, and how far apart they were. */
export function summarize(values: readonly number[], format: (value: number) => string): string {
  const [low, middle, high] = [min(values), median(values), max(values)];
  if (low === undefined || middle === undefined || high === undefined) return "–";
  const [first, last] = [format(low), format(high)];
  return first === last ? format(middle) : `${format(middle)} (${first} to ${last})`;
}

/** A budget and whether the middle of the runs keeps it. */
export function judge(value: number | undefined, budget: number | null, format: (value: number) => string): string {
  if (budget === null) return "";
  const limit = `≤ ${format(budget)}`;
  if (value === undefined) return limit;
  return value <= budget ? `${limit}, kept` : `${limit}, **over**`;
}

function loadTable(sites: readonly SiteResult[], profile: Profile): string | null {
  const taken = sites.map((site) => site.samples[profile] ?? {});
  const rows = MEASURES.filter(({ id }) => taken.some((samples) => samples[id]));
  if (rows.length === 0) return null;
  const hasBudget = profile !== "desktop";
  const [ours] = taken;
  const cells = rows.map((measure) => {
    const format = FORMATS[measure.unit];
    const budget = (profile === "phone-slow" ? measure.phone : undefined) ?? measure.budget;
    return [
      measure.label,
      ...taken.map((samples) => summarize(samples[measure.id] ?? [], format)),
      ...(hasBudget ? [judge(median(ours?.[measure.id] ?? []), budget, format)] : []),
    ];
  });
  const head = ["measure", ...sites.map(({ name }) => name), ...(hasBudget ? ["budget"] : [])];
  return `### ${PROFILE_TITLES[profile]}\n\n${table(head, cells)}`;
}

/** What tells ways of carrying logos apart; of the rest the site's own tables speak. */
const LOGO_MEASURES = new Set<Measure["id"]>([
  ...(["requests", "bytes", "scrolled-requests", "scrolled-bytes"] as const),
  ...(["first-logo", "all-logos", "blocking", "longest-task", "nodes"] as const),
]);

function logoTable({ tiles, ways }: LogoResult): string {
  const taken = ways.map(({ samples }) => samples["desktop-slow"] ?? {});
  const rows = MEASURES.filter(({ id }) => LOGO_MEASURES.has(id)).map(({ id, label, unit }) => [
    label,
    ...taken.map((samples) => summarize(samples[id] ?? [], FORMATS[unit])),
  ]);
  const head = ["measure", ...ways.map(({ name }) => name)];
  const what = `The ${tiles.toLocaleString("en")} logos of the first view, on pages that hold nothing else; desktop, throttled.`;
  return `### Ways to carry logos\n\n${what}\n\n${table(head, rows)}`;
}

const budgetsOf = (projects: number) =>
  GROWTH_BUDGETS.findLast((each) => each.projects <= projects) ?? GROWTH_BUDGETS[0];

function growthTable(rows: readonly GrowthRow[]): string | null {
  if (rows.length === 0) return null;
  const { bytes, ms } = FORMATS;
  const frames = (value: number) => `${value.toFixed(0)} fps`;
  const lines: [string, (row: GrowthRow) => string][] = [
    ["seed, cold", ({ seedColdMs }) => `${(seedColdMs / 1000).toFixed(1)} s`],
    ["seed, unchanged", ({ seedWarmMs }) => `${(seedWarmMs / 1000).toFixed(1)} s`],
    [
      "snapshot over the wire (brotli)",
      (row) =>
        `${bytes(row.snapshotBytes)} (${judge(row.snapshotBytes, budgetsOf(row.projects).snapshotBytes, bytes)})`,
    ],
    [
      "filter → painted",
      (row) => `${summarize(row.filterMs, ms)} (${judge(median(row.filterMs), budgetsOf(row.projects).filterMs, ms)})`,
    ],
    [
      "search, per key → painted",
      (row) => `${summarize(row.searchMs, ms)} (${judge(median(row.searchMs), budgetsOf(row.projects).searchMs, ms)})`,
    ],
    [
      "pan and zoom",
      (row) => `${summarize(row.framesPerSecond, frames)} (≥ ${frames(budgetsOf(row.projects).framesPerSecond)})`,
    ],
    [
      "API search and filter, p97.5",
      (row) => `${ms(row.apiMs)} (${judge(row.apiMs, budgetsOf(row.projects).apiMs, ms)})`,
    ],
  ];
  const head = ["not throttled", ...rows.map(({ projects }) => projects.toLocaleString("en"))];
  return `### Growth\n\n${table(
    head,
    lines.map(([label, cell]) => [label, ...rows.map(cell)]),
  )}`;
}

function serverTable(rows: readonly ServerRow[]): string | null {
  if (rows.length === 0) return null;
  const head = ["64 connections", "size", "requests/s", "p99", "errors"];
  const cells = rows.map(({ what, bytes, perSecond, p99Ms, errors }) => [
    what,
    FORMATS.bytes(bytes),
    perSecond.toFixed(0),
    FORMATS.ms(p99Ms),
    String(errors),
  ]);
  const { page, api, p99Ms } = SERVER_BUDGET;
  const budget = `Budget: a page ≥ ${page} requests/s, the API ≥ ${api} requests/s, p99 ≤ ${p99Ms} ms, no error.`;
  return `### Server\n\n${table(head, cells)}\n\n${budget}`;
}

function memoryLine({ minutes, underLoad, afterSeeds }: MemoryResult): string {
  const path = (values: readonly number[]) => values.map((value) => value.toFixed(0)).join(", ") || "–";
  return `Resident memory in MB over ${minutes} min of load: ${path(underLoad)}. After each of ${afterSeeds.length} seeds: ${path(afterSeeds)}.`;
}

/** All that was measured, as Markdown tables. */
export function formatResults({ at, landscape, runs, machine, sites, growth, server, memory, logos }: Results): string {
  const { cores, processor, memoryGb, node, browser, busy } = machine;
  const load = busy > cores / 2 ? `busy with other work (load ${busy.toFixed(1)})` : `load ${busy.toFixed(1)}`;
  const where = `${cores} cores (${processor}), ${memoryGb} GB, ${load}; Node ${node}, Chromium ${browser}`;
  const times = runs === 1 ? "one run" : `medians of ${runs} runs (range)`;
  const parts = [
    `Measured on ${at.slice(0, 10)} with \`${landscape}\`: ${times}, on ${where}.`,
    loadTable(sites, "desktop-slow"),
    loadTable(sites, "desktop"),
    loadTable(sites, "phone-slow"),
    logos && logoTable(logos),
    growthTable(growth),
    serverTable(server),
    memory && memoryLine(memory),
  ];
  return parts.filter((part) => part !== null).join("\n\n");
}

const [START, END] = ["<!-- measured -->", "<!-- /measured -->"];

/** A document with what stands between its two marks replaced. @throws when it lacks them */
export function writeBetweenMarks(document: string, text: string): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)];
  if (start < 0 || end < start)
    throw new Error(`Between ${START} and ${END} the figures are written: both are needed.`);
  return `${document.slice(0, start + START.length)}\n\n${text}\n\n${document.slice(end)}`;
}
