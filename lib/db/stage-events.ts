import "server-only";
import type { Prisma } from "../../prisma/generated/sqlite/client";
import type { PlaceAddress } from "../categories/find-place";
import { newestFirst } from "../vendors/by-year";
import type { ProjectEvent } from "../vendors/types";
import { getDatabase } from "./client";
import { present } from "./present";

async function listEvents(project: Prisma.ProjectWhereInput): Promise<ProjectEvent[]> {
  const db = await getDatabase();
  const rows = await db.stageEvent.findMany({
    where: { project },
    select: { stage: true, date: true, foundation: true, project: { select: { slug: true, name: true } } },
  });
  // Here, because databases differ in how they order text.
  return newestFirst(rows.map((row) => present(row)));
}

/** Stages that the projects of a vendor reached, in whichever role it has them, the newest first. */
export function listVendorEvents(vendor: string): Promise<ProjectEvent[]> {
  return listEvents({ vendors: { some: { vendorSlug: vendor } } });
}

/** Stages that the projects of a category or subcategory reached, the newest first. */
export function listPlaceEvents({ category, subcategory }: PlaceAddress): Promise<ProjectEvent[]> {
  return listEvents({ placements: { some: { categorySlug: category, subcategorySlug: subcategory } } });
}
