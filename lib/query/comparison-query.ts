import { queryOptions } from "@tanstack/react-query";
import { type Answer, chooseProjects } from "../compare/choose";
import type { VendorOwners } from "../compare/families";
import { nearestEntries } from "../model/nearest-entries";
import { slugify } from "../model/slug";
import { apiRoutes } from "../routes";
import type { ProjectDetail, Snapshot, VendorDetail } from "../snapshot/types";
import { dataAddress } from "../static-export/is-static";
import { fetchProject } from "./project-query";
import { fetchSnapshot } from "./snapshot-query";

const MAX_NEAREST = 3;
/** A vendor's owner has one, and so on; a circle ends too. */
const MAX_OWNERS = 5;

function isVendor(value: unknown): value is Pick<VendorDetail, "slug" | "name" | "parent"> {
  return typeof value === "object" && value !== null && "slug" in value && "name" in value;
}

/** Who owns the vendors of some projects. One that can't be read owns itself. */
async function fetchOwners(projects: readonly ProjectDetail[], signal: AbortSignal): Promise<VendorOwners> {
  const owners = new Map<string, { name: VendorDetail["name"]; parent?: string }>();
  let waiting = [...new Set(projects.flatMap(({ vendors }) => vendors.map(({ slug }) => slug)))];
  for (let step = 0; step < MAX_OWNERS && waiting.length > 0; step++) {
    const bodies: unknown[] = await Promise.all(
      waiting.map((slug) =>
        fetch(dataAddress(apiRoutes.vendor(slug)), { signal })
          .then((response) => response.json())
          .catch(() => null),
      ),
    );
    const found = bodies.filter(isVendor);
    for (const { slug, name, parent } of found) owners.set(slug, { name, ...(parent && { parent: parent.slug }) });
    waiting = [...new Set(found.flatMap(({ parent }) => parent?.slug ?? []))].filter((slug) => !owners.has(slug));
  }
  return owners;
}

function answerTo(word: string, snapshot: Snapshot): Answer {
  for (const slug of [word.normalize("NFC"), slugify(word)])
    if (snapshot.projects.some((project) => project.slug === slug)) return { slug, isMoved: false };
  return null;
}

async function fetchComparison(words: readonly string[], signal: AbortSignal) {
  const snapshot = await fetchSnapshot(signal);
  const chosen = chooseProjects(
    words,
    words.map((word) => answerTo(word, snapshot)),
  );
  const named = (slug: string) => ({ slug, name: snapshot.projects.find((each) => each.slug === slug)?.name ?? slug });
  const projects = (await Promise.all(chosen.slugs.map((slug) => fetchProject(slug, signal)))).filter(
    (project) => project !== null,
  );
  const nearest = (word: string) =>
    nearestEntries(word, snapshot.projects, (each) => [each.name, each.slug], MAX_NEAREST);
  return {
    snapshot,
    projects,
    owners: await fetchOwners(projects, signal),
    twice: chosen.twice.map(named),
    leftOut: chosen.leftOut.map(named),
    unknown: chosen.unknown.map((word) => ({ word, nearest: nearest(word).map(({ slug }) => named(slug)) })),
  };
}

/** A comparison put together in the browser, where no server does. @param words of the address */
export function comparisonQuery(words: readonly string[]) {
  return queryOptions({
    queryKey: ["comparison", ...words],
    queryFn: ({ signal }) => fetchComparison(words, signal),
  });
}
