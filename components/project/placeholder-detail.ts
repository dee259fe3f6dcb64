import type { ProjectDetail, SnapshotProject } from "@/lib/snapshot/types";

/** A card from the little that the map knows already, to show until the rest is there. */
export function placeholderDetail(known: SnapshotProject): ProjectDetail {
  const { slug, name, color, kind, stage, stageDate, license, isOpenSource, country, tags, languages, joined } = known;
  return {
    ...{ slug, name, color, kind, stage, license, isOpenSource, country, tags, languages, joined },
    stageEvents: stage && stageDate ? [{ stage, date: stageDate }] : [],
    aliases: [],
    placements: [],
    licenseChanges: [],
    repositories: [],
    links: [],
    logo: null,
    vendors: [],
    relations: [],
    relatedFrom: [],
    audits: [],
    endUsers: [],
    extra: {},
    sources: [],
    position: "",
  };
}
