import type { Prisma } from "../../prisma/generated/sqlite/client";
import { type Localized, type Position, VENDOR_ROLES, type VendorKind, type VendorRole } from "../model/types";
import type { VendorDetail, VendorSummary } from "../snapshot/types";
import { editUrlOf } from "./edit-url";
import { present } from "./present";
import { readChoice, readJson } from "./read-column";

export const VENDOR_SUMMARY_SELECT = {
  slug: true,
  name: true,
  kind: true,
  country: true,
  logoIndex: true,
  color: true,
  projects: { select: { projectSlug: true, role: true } },
} satisfies Prisma.VendorSelect;

export const VENDOR_DETAIL_SELECT = {
  slug: true,
  name: true,
  kind: true,
  summary: true,
  homepage: true,
  country: true,
  parent: true,
  logo: true,
  color: true,
  source: true,
  projects: {
    select: {
      role: true,
      project: { select: { slug: true, name: true, stage: true, logoIndex: true, color: true } },
    },
    orderBy: [{ project: { position: "asc" } }, { rank: "asc" }],
  },
} satisfies Prisma.VendorSelect;

type SummaryRow = Prisma.VendorGetPayload<{ select: typeof VENDOR_SUMMARY_SELECT }>;
type DetailRow = Prisma.VendorGetPayload<{ select: typeof VENDOR_DETAIL_SELECT }>;

export function toVendorSummary({ projects, logoIndex, ...row }: SummaryRow): VendorSummary {
  const roles = VENDOR_ROLES.map((role) => ({ role, projects: projects.filter((each) => each.role === role).length }));
  return {
    ...present({ ...row, name: readJson<Localized>(row.name), kind: readChoice<VendorKind>(row.kind) }),
    logo: logoIndex,
    projects: new Set(projects.map(({ projectSlug }) => projectSlug)).size,
    roles: roles.filter((each) => each.projects > 0),
  };
}

export function toVendorDetail(
  row: DetailRow,
  parent: { slug: string; name: Prisma.JsonValue } | null,
  editUrl: string | undefined,
): VendorDetail {
  const { slug, homepage, country, color } = row;
  return {
    ...present({
      slug,
      name: readJson<Localized>(row.name),
      kind: readChoice<VendorKind>(row.kind),
      summary: row.summary === null ? null : readJson<Localized>(row.summary),
      homepage,
      country,
      color,
      parent: parent && { slug: parent.slug, name: readJson<Localized>(parent.name) },
      editUrl: row.source === null ? null : editUrlOf(editUrl, readJson<Position>(row.source)),
    }),
    logo: row.logo,
    projects: row.projects.map(({ role, project: { logoIndex, ...project } }) => ({
      ...present(project),
      role: readChoice<VendorRole>(role),
      logo: logoIndex,
    })),
  };
}
