import { loadLandscape } from "../validate/load";
import { diffLandscapes } from "./diff-landscapes";
import { findingsSince } from "./findings";
import type { Preview } from "./schema";

/** A state of a landscape to compare with, and what to call it. */
export type Base = { dir: string; label: string };

/**
 * Reads two states of a landscape and tells what the second one changes. Without a base, or where it can't be read,
 * there are only the findings: a list of everything as new would hide them.
 */
export async function compareFolders(base: Base | null, dir: string): Promise<Preview> {
  const [before, after] = await Promise.all([base && loadLandscape(base.dir), loadLandscape(dir)]);
  const isComparable = before?.landscape && after.landscape;
  return {
    base: isComparable ? (base?.label ?? null) : null,
    ...diffLandscapes(isComparable ? before.landscape : null, isComparable ? after.landscape : null),
    findings: findingsSince(before?.problems ?? [], after.problems),
  };
}
