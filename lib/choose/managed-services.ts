import type { RelationKind } from "../model/types";
import type { Relation } from "../relations/types";

type Named = { slug: string; name: string };

/** A project, and the services of the landscape that run it for others. */
export type ManagedService = { project: Named; offers: Named[] };

const MANAGED: RelationKind = "managed-service-of";

/** @param candidates those of whom it is asked @param all by whom a slug gets its name */
export function listManagedServices(
  candidates: readonly Named[],
  all: readonly Named[],
  relations: readonly Relation[],
): ManagedService[] {
  const named = new Map(all.map((project) => [project.slug, project]));
  const offers = new Map<string, Named[]>();
  for (const { source, target, kind } of relations) {
    const offer = kind === MANAGED ? named.get(source) : undefined;
    if (offer) offers.set(target, [...(offers.get(target) ?? []), offer]);
  }
  return candidates.flatMap((project) => {
    const found = offers.get(project.slug);
    return found ? [{ project, offers: found }] : [];
  });
}
