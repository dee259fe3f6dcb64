import { readDescriptors } from "../descriptors/read";
import { readLandscape2 } from "../landscape2/read";
import { hasIcon } from "../logos/icons";
import type { Landscape } from "../model/types";
import { type Problem, type Report, comparePositions } from "../source/problem";
import { readOverlays } from "../overlays/read";
import { type Layout, detectLayout } from "./layout";
import { compareFacts } from "./compare-facts";
import { checkLogoFile } from "./logo-file";
import { checkRules } from "./rules";

export type LoadedLandscape = {
  /** Made of the valid parts where `problems` holds errors; `null` where there is nothing to make one of. */
  landscape: Landscape | null;
  /** By file, line and column, each once. */
  problems: Problem[];
  layout: Layout | null;
};

async function loadLandscape2(root: string, report: Report): Promise<Landscape | null> {
  const landscape = await readLandscape2(root, report);
  return landscape && { ...landscape, overlays: await readOverlays(root, landscape, report) };
}

/** Reads another landscape for its facts alone: what is wrong with it is not for here. */
async function readReference(root: string, report: Report): Promise<Landscape | null> {
  const { landscape } = await loadLandscape(root);
  if (!landscape) {
    const what = `\`${root}\` holds no landscape that can be read`;
    report({ file: ".", line: 1, column: 1, level: "error", what, fix: "compare with another folder" });
  }
  return landscape;
}

async function loadDescriptors(root: string, report: Report, against?: string): Promise<Landscape | null> {
  const set = await readDescriptors(root, report);
  const today = new Date().toISOString().slice(0, 10);
  await checkRules(set, report, { hasIcon, checkFile: (file) => checkLogoFile(root, file) }, today);
  const reference = against === undefined ? null : await readReference(against, report);
  if (reference) compareFacts(set, reference, report);
  if (!set.hasSettings) return null;
  return { ...set.landscape, overlays: await readOverlays(root, set.landscape, report, set.unusable.projects) };
}

function sortOnce(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort((a, b) => comparePositions(a, b) || a.level.localeCompare(b.level));
}

/**
 * Reads the landscape in a folder, whichever of the two formats it has, and everything that is wrong with it.
 * Descriptors are also compared with the published landscape in the folder `against`, where one is named.
 */
export async function loadLandscape(dir: string, against?: string): Promise<LoadedLandscape> {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const layout = await detectLayout(dir, report);
  if (against !== undefined && layout === "landscape2") {
    const what = "only a landscape of descriptors can be compared with another";
    report({ file: ".", line: 1, column: 1, level: "warning", what, fix: "leave `--against` out" });
  }
  const read = layout === "landscape2" ? loadLandscape2 : loadDescriptors;
  const landscape = layout === null ? null : await read(dir, report, against);
  return { landscape, problems: sortOnce(problems), layout };
}
