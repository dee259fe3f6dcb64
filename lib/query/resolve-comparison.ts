import "server-only";
import { cache } from "react";
import { type Answer, chooseProjects } from "../compare/choose";
import type { VendorOwners } from "../compare/families";
import { readTogether } from "../db/edition";
import { getProject, getSnapshot, listNearestProjects } from "../db/queries";
import { getVendorOwners } from "../db/vendor-owners";
import { slugify } from "../model/slug";
import { routes } from "../routes";
import type { ProjectDetail, Snapshot } from "../snapshot/types";
import { projectDetour } from "./project-detour";

type Named = { slug: string; name: string };

export type ResolvedComparison = {
  snapshot: Snapshot;
  projects: ProjectDetail[];
  owners: VendorOwners;
  twice: Named[];
  leftOut: Named[];
  unknown: { word: string; nearest: Named[] }[];
  /** The words as the address should have them; `null` where it does. */
  movedTo: string[] | null;
};

const MAX_NEAREST = 3;

/** A slug, an old slug, or the name that a reader typed where no script helped. */
async function answerTo(word: string): Promise<Answer> {
  for (const slug of new Set([word.normalize("NFC"), slugify(word)])) {
    const detour = await projectDetour(routes.project(slug));
    if (detour === "unknown") continue;
    return detour ? { slug: detour.movedTo, isMoved: true } : { slug, isMoved: slug !== word };
  }
  return null;
}

async function resolve(words: readonly string[]): Promise<ResolvedComparison | null> {
  const [snapshot, owners] = [await getSnapshot(), await getVendorOwners()];
  if (!snapshot || !owners) return null;
  const { slugs, twice, leftOut, unknown, movedTo } = chooseProjects(words, await Promise.all(words.map(answerTo)));
  const named = (slug: string) => ({ slug, name: snapshot.projects.find((each) => each.slug === slug)?.name ?? slug });
  const projects = await Promise.all(slugs.map(getProject));
  return {
    ...{ snapshot, owners, movedTo },
    projects: projects.filter((project) => project !== null),
    twice: twice.map(named),
    leftOut: leftOut.map(named),
    unknown: await Promise.all(
      unknown.map(async (word) => ({ word, nearest: await listNearestProjects(word, MAX_NEAREST) })),
    ),
  };
}

/** Everything behind a comparison, of one edition; `null` before the first seed. @param joined words of the address, comma separated */
export const resolveComparison = cache((joined: string) =>
  readTogether(() => resolve(joined === "" ? [] : joined.split(","))),
);
