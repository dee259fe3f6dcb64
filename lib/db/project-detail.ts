import type { Prisma } from "../../prisma/generated/sqlite/client";
import type { Localized, ProjectKind, RelationKind, VendorRole } from "../model/types";
import type { ProjectDetail, ProjectRelation } from "../snapshot/types";
import type { DetailColumn } from "./columns";
import { editUrlOf } from "./edit-url";
import type { LandscapeFacts } from "./landscape-row";
import { present } from "./present";
import { readChoice, readJson } from "./read-column";

const RELATED = { slug: true, name: true, logoIndex: true, color: true } satisfies Prisma.ProjectSelect;

export const PROJECT_DETAIL_SELECT = {
  slug: true,
  name: true,
  aliases: true,
  kind: true,
  summary: true,
  stage: true,
  foundation: true,
  license: true,
  isOpenSource: true,
  country: true,
  joined: true,
  logo: true,
  color: true,
  detail: true,
  stageEvents: { select: { stage: true, date: true, foundation: true }, orderBy: { rank: "asc" } },
  placements: {
    select: { subcategory: { select: { slug: true, name: true, category: { select: { slug: true, name: true } } } } },
    orderBy: { rank: "asc" },
  },
  repositories: {
    select: { url: true, name: true, isPrimary: true, branch: true, license: true },
    orderBy: { rank: "asc" },
  },
  vendors: {
    select: { role: true, vendor: { select: { slug: true, name: true, country: true } } },
    orderBy: { rank: "asc" },
  },
  relations: { select: { kind: true, target: { select: RELATED } }, orderBy: { rank: "asc" } },
  relatedFrom: { select: { kind: true, source: { select: RELATED } }, orderBy: { source: { position: "asc" } } },
  tags: { select: { tag: true }, orderBy: { rank: "asc" } },
  languages: { select: { language: true }, orderBy: { rank: "asc" } },
} satisfies Prisma.ProjectSelect;

type ProjectRow = Prisma.ProjectGetPayload<{ select: typeof PROJECT_DETAIL_SELECT }>;
type RelatedRow = Prisma.ProjectGetPayload<{ select: typeof RELATED }>;

function relationOf(kind: string, { logoIndex, ...row }: RelatedRow): ProjectRelation {
  return { kind: readChoice<RelationKind>(kind), ...present(row), logo: logoIndex };
}

function namedOf(row: { slug: string; name: Prisma.JsonValue }): { slug: string; name: Localized } {
  return { slug: row.slug, name: readJson<Localized>(row.name) };
}

export function toProjectDetail(row: ProjectRow, { info, directory }: LandscapeFacts): ProjectDetail {
  const { position, ...detail } = readJson<DetailColumn>(row.detail);
  const { slug, name, stage, foundation, license, isOpenSource, country, joined, color } = row;
  return {
    ...detail,
    ...present({ slug, name, stage, foundation, license, isOpenSource, country, joined, color }),
    ...present({
      kind: row.kind === null ? null : readChoice<ProjectKind>(row.kind),
      summary: row.summary === null ? null : readJson<Localized>(row.summary),
      editUrl: editUrlOf(info.editUrl, position),
    }),
    aliases: readJson<string[]>(row.aliases),
    stageEvents: row.stageEvents.map(present),
    placements: row.placements.map(({ subcategory }) => ({
      category: namedOf(subcategory.category),
      subcategory: namedOf(subcategory),
    })),
    repositories: row.repositories.map(present),
    logo: row.logo,
    vendors: row.vendors.map(({ role, vendor }) => ({
      ...present({ ...namedOf(vendor), country: vendor.country }),
      role: readChoice<VendorRole>(role),
    })),
    relations: row.relations.map(({ kind, target }) => relationOf(kind, target)),
    relatedFrom: row.relatedFrom.map(({ kind, source }) => relationOf(kind, source)),
    tags: row.tags.map(({ tag }) => tag),
    languages: row.languages.map(({ language }) => language),
    position: `${directory}/${position.file}:${position.line}`,
  };
}
