import type { ProjectDetail } from "../snapshot/types";
import type { CompareWords } from "./words";

/** A project with nothing but a name and what the test says. */
export function makeDetail(slug: string, known: Partial<ProjectDetail> = {}): ProjectDetail {
  return {
    slug,
    name: slug,
    aliases: [],
    stageEvents: [],
    placements: [],
    licenseChanges: [],
    repositories: [],
    links: [],
    logo: null,
    vendors: [],
    relations: [],
    relatedFrom: [],
    tags: [],
    languages: [],
    audits: [],
    endUsers: [],
    extra: {},
    sources: [],
    position: `data/projects/${slug}.yml:1`,
    ...known,
  };
}

/** Says keys as they are. */
export const PLAIN_WORDS: CompareWords = {
  locale: "en",
  row: (key) => key,
  kind: (kind) => kind,
  role: (role) => role,
  partOf: (owner) => `part of ${owner}`,
  licenseChange: ({ from, to }) => `${from ?? "?"} to ${to}`,
  date: (date) => date,
  country: (country) => country,
  list: (parts) => parts.join(", "),
  yes: "yes",
  no: "no",
  number: (count) => String(count),
  inYear: (count, readOn) => `${count} up to ${readOn}`,
  archivedByOwner: "archived by owner",
  noStage: "no stage",
};
