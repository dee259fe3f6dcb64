import { cpus, loadavg, totalmem } from "node:os";
import { seed, type Site } from "../e2e/support/servers";
import { build, isBuildDue } from "../scripts/next-command";
import type { Adapter } from "./adapter";
import { measureActions } from "./measure-actions";
import { measureGrowth, SIZES } from "./measure-growth";
import { measureLink, measureLoad, projectAddress } from "./measure-load";
import { measureLongLife } from "./measure-long-life";
import { measureLogos } from "./measure-logos";
import { measureMemory, measureServer } from "./measure-server";
import type { Machine, Profile, Results, SiteResult } from "./results";
import { siteFor, withFront } from "./site";
import { browserVersion } from "./visit";

export const PARTS = ["load", "actions", "phone", "life", "growth", "server", "logos"] as const;
export type Part = (typeof PARTS)[number];

export type Plan = {
  dir: string;
  runs: number;
  parts: readonly Part[];
  /** How many sizes of the growth table, from the smallest. */
  sizes: number;
  /** Of load for each row of the server table. */
  seconds: number;
  minutes: number;
  seeds: number;
  adapter: Adapter;
  /** Other sites, measured in turn with this one. */
  against: readonly { address: string; adapter: Adapter }[];
};

type Tell = (line: string) => void;

const BYTES_PER_GB = 1024 ** 3;

async function describeMachine(): Promise<Machine> {
  const all = cpus();
  return {
    cores: all.length,
    processor: all[0]?.model.trim() ?? "unknown",
    memoryGb: Math.round(totalmem() / BYTES_PER_GB),
    node: process.versions.node,
    browser: await browserVersion(),
    busy: loadavg()[0] ?? 0,
  };
}

type Job = { name: string; profile: Profile; run: (target: Target) => Promise<void> };
type Target = { result: SiteResult; adapter: Adapter; link: string | null };

function jobsOf(parts: readonly Part[], tell: Tell): Job[] {
  const loading = (profile: Profile): Job => ({
    ...{ name: "loading", profile },
    run: async ({ result, adapter, link }) => {
      const samples = (result.samples[profile] ??= {});
      await measureLoad(result.address, adapter, profile, samples);
      if (link !== null) await measureLink(link, adapter, profile, samples);
    },
  });
  const acting = (profile: Profile): Job => ({
    ...{ name: "actions", profile },
    run: ({ result, adapter }) =>
      measureActions(
        { address: result.address + adapter.path, adapter, profile },
        (result.samples[profile] ??= {}),
        tell,
      ),
  });
  const living: Job = {
    ...{ name: "long visit", profile: "desktop" },
    run: ({ result, adapter }) =>
      measureLongLife(
        { address: result.address + adapter.path, adapter, profile: "desktop" },
        (result.samples.desktop ??= {}),
      ),
  };
  return [
    ...(parts.includes("load") ? [loading("desktop-slow"), loading("desktop")] : []),
    ...(parts.includes("actions") ? [acting("desktop-slow"), acting("desktop")] : []),
    ...(parts.includes("phone") ? [loading("phone-slow")] : []),
    ...(parts.includes("life") ? [living] : []),
  ];
}

/** Measures the sites in turn, so that what else the machine does meets all of them. */
async function measureSites(targets: readonly Target[], parts: readonly Part[], runs: number, tell: Tell) {
  for (const { name, profile, run } of jobsOf(parts, tell))
    for (let at = 1; at <= runs; at += 1)
      for (const target of targets) {
        tell(`${target.result.name}, ${profile}, ${name}: run ${at}/${runs}`);
        await run(target);
      }
}

async function targetOf(address: string, adapter: Adapter): Promise<Target> {
  const site = address.replace(/\/$/, "");
  const link = await projectAddress(site, adapter);
  return { result: { name: adapter.name, address: site, samples: {} }, adapter, link };
}

/** Builds and serves the site and visits it, beside the others. */
async function measureSite(site: Site, { parts, runs, adapter, against }: Plan, results: Results, tell: Tell) {
  tell(`Seeding ${site.dir}`);
  // The first seed makes the database clients, which the build needs.
  await seed(site);
  if (await isBuildDue()) {
    tell("Building");
    await build();
  }
  await withFront(site, async (front) => {
    const targets = [await targetOf(front.address, adapter)];
    for (const other of against) targets.push(await targetOf(other.address, other.adapter));
    results.sites = targets.map(({ result }) => result);
    await measureSites(targets, parts, runs, tell);
  });
}

/** Builds, seeds, serves and measures all that is asked for. What is known by then is saved after each part. */
export async function runBench(plan: Plan, tell: Tell, save: (results: Results) => Promise<void>): Promise<Results> {
  const { dir, runs, parts, adapter } = plan;
  const results: Results = {
    ...{ at: new Date().toISOString(), landscape: dir, runs },
    // Before anything of ours makes the machine busy.
    machine: await describeMachine(),
    ...{ sites: [], growth: [], server: [], memory: null, logos: null },
  };
  const site = await siteFor("site", dir);
  // Pages of nothing but logos need no build.
  if (parts.some((part) => part !== "logos")) await measureSite(site, plan, results, tell);
  await save(results);
  if (parts.includes("logos")) results.logos = await measureLogos(dir, runs, tell);
  await save(results);
  for (const projects of parts.includes("growth") ? SIZES.slice(0, plan.sizes) : []) {
    results.growth.push(await measureGrowth(projects, adapter, runs, tell));
    await save(results);
  }
  if (!parts.includes("server")) return results;
  results.server = await measureServer(site, plan.seconds, tell);
  await save(results);
  if (plan.minutes > 0) results.memory = await measureMemory(site, plan.minutes, plan.seeds, tell);
  await save(results);
  return results;
}
