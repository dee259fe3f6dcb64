import type { Prisma } from "../../prisma/generated/sqlite/client";
import type { Explanation, Group, Localized, Project, ProjectKind, Stage, VendorKind } from "../model/types";
import type { Snapshot, SnapshotCategory, SnapshotProject, SnapshotVendor } from "../snapshot/types";
import type { SettingsColumn } from "./columns";
import type { Database } from "./connect";
import { readIndependence } from "./independence-rows";
import { present } from "./present";
import { readChoice, readJson } from "./read-column";
import { readSlices } from "./read-slices";
import { readLiveness } from "./reports";

const PROJECT_SELECT = {
  slug: true,
  name: true,
  logoIndex: true,
  color: true,
  stage: true,
  stageDate: true,
  featured: true,
  license: true,
  isOpenSource: true,
  country: true,
  kind: true,
  joined: true,
} satisfies Prisma.ProjectSelect;

type ProjectRow = Prisma.ProjectGetPayload<{ select: typeof PROJECT_SELECT }>;

function groupBy<Row extends { projectSlug: string }>(rows: readonly Row[], read: (row: Row) => string) {
  const lists = new Map<string, string[]>();
  for (const row of rows) {
    const list = lists.get(row.projectSlug);
    if (list) list.push(read(row));
    else lists.set(row.projectSlug, [read(row)]);
  }
  return (slug: string) => lists.get(slug) ?? [];
}

function projectOf({ logoIndex, kind, featured, ...row }: ProjectRow) {
  const choices = {
    kind: kind === null ? null : readChoice<ProjectKind>(kind),
    featured: featured === null ? null : readJson<NonNullable<Project["featured"]>>(featured),
  };
  return { ...present({ ...row, ...choices }), logo: logoIndex };
}

function headingOf(row: { slug: string; name: Prisma.JsonValue; explanation: Prisma.JsonValue }) {
  const { summary } = readJson<Explanation>(row.explanation);
  return { slug: row.slug, name: readJson<Localized>(row.name), ...(summary && { summary }) };
}

/** Whole tables read flat and joined here: a query for each table instead of one for every few hundred projects. */
async function readProjects(db: Database): Promise<SnapshotProject[]> {
  const orderBy = [{ projectSlug: "asc" }, { rank: "asc" }] satisfies Prisma.PlacementOrderByWithRelationInput[];
  const rows = await readSlices((slice) =>
    db.project.findMany({ select: PROJECT_SELECT, orderBy: [{ position: "asc" }, { slug: "asc" }], ...slice }),
  );
  const placements = await readSlices((slice) =>
    db.placement.findMany({
      select: { projectSlug: true, categorySlug: true, subcategorySlug: true },
      orderBy,
      ...slice,
    }),
  );
  const vendors = await readSlices((slice) =>
    db.projectVendor.findMany({ select: { projectSlug: true, vendorSlug: true }, orderBy, ...slice }),
  );
  const tags = await readSlices((slice) =>
    db.projectTag.findMany({ select: { projectSlug: true, tag: true }, orderBy, ...slice }),
  );
  const languages = await readSlices((slice) =>
    db.projectLanguage.findMany({ select: { projectSlug: true, language: true }, orderBy, ...slice }),
  );
  const liveness = await readLiveness(db);
  const independence = await readIndependence(db);
  const placesOf = groupBy(placements, (row) => `${row.categorySlug}/${row.subcategorySlug}`);
  const vendorsOf = groupBy(vendors, (row) => row.vendorSlug);
  const tagsOf = groupBy(tags, (row) => row.tag);
  const languagesOf = groupBy(languages, (row) => row.language);
  return rows.map((row) => ({
    ...projectOf(row),
    ...present({ liveness: liveness.get(row.slug), isIndependent: independence.get(row.slug) }),
    placements: placesOf(row.slug),
    // One with two roles is still one vendor.
    vendors: [...new Set(vendorsOf(row.slug))],
    tags: tagsOf(row.slug),
    languages: languagesOf(row.slug),
  }));
}

async function readVendors(db: Database): Promise<SnapshotVendor[]> {
  const rows = await readSlices((slice) =>
    db.vendor.findMany({
      select: { slug: true, name: true, country: true, kind: true },
      orderBy: [{ position: "asc" }, { slug: "asc" }],
      ...slice,
    }),
  );
  return rows.map((row) =>
    present({ ...row, name: readJson<Localized>(row.name), kind: readChoice<VendorKind>(row.kind) }),
  );
}

async function readCategories(db: Database): Promise<SnapshotCategory[]> {
  const position = { position: "asc" } satisfies Prisma.CategoryOrderByWithRelationInput;
  const rows = await db.category.findMany({
    select: {
      slug: true,
      name: true,
      explanation: true,
      hasFixedOrder: true,
      subcategories: { select: { slug: true, name: true, explanation: true }, orderBy: position },
    },
    orderBy: position,
  });
  return rows.map(({ hasFixedOrder, subcategories, ...row }) => ({
    ...headingOf(row),
    ...(hasFixedOrder && { hasFixedOrder }),
    subcategories: subcategories.map(headingOf),
  }));
}

/** Reads the whole snapshot; `null` before the first seed. */
export async function readSnapshot(db: Database): Promise<Snapshot | null> {
  const row = await db.landscape.findUnique({
    where: { id: 1 },
    select: { version: true, name: true, settings: true, stages: true, groups: true, sheets: true },
  });
  if (!row) return null;
  const { description, tileSize, defaultView } = readJson<SettingsColumn>(row.settings);
  return {
    version: row.version,
    name: readJson<Localized>(row.name),
    ...(description && { description }),
    stages: readJson<Stage[]>(row.stages),
    groups: readJson<Group[]>(row.groups),
    categories: await readCategories(db),
    projects: await readProjects(db),
    vendors: await readVendors(db),
    tileSize: tileSize ?? "comfortable",
    ...(defaultView && { defaultView }),
    sheets: readJson<string[]>(row.sheets),
  };
}
