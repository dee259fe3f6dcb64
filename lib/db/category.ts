import "server-only";
import type { Prisma } from "../../prisma/generated/sqlite/client";
import type { PlaceAddress } from "../categories/find-place";
import { nearestEntries } from "../model/nearest-entries";
import type { Category, Explanation, Localized } from "../model/types";
import { isAskable } from "./askable";
import { getDatabase } from "./client";
import { getSnapshot } from "./queries";
import { readJson } from "./read-column";

const SELECT = {
  slug: true,
  name: true,
  explanation: true,
  subcategories: { select: { slug: true, name: true, explanation: true }, orderBy: { position: "asc" } },
} satisfies Prisma.CategorySelect;

type Row = Prisma.CategoryGetPayload<{ select: typeof SELECT }>;

function explained({ slug, name, explanation }: Pick<Row, "slug" | "name" | "explanation">) {
  return { ...readJson<Explanation>(explanation), slug, name: readJson<Localized>(name) };
}

const toCategory = (row: Row): Category => ({ ...explained(row), subcategories: row.subcategories.map(explained) });

/** A category with its subcategories, in their order, and all that explains them. */
export async function getCategory(slug: string): Promise<Category | null> {
  if (!isAskable(slug)) return null;
  const db = await getDatabase();
  const row = await db.category.findUnique({ where: { slug }, select: SELECT });
  return row && toCategory(row);
}

/** Every category in the same way, in the order of the map. */
export async function listCategories(): Promise<Category[]> {
  const db = await getDatabase();
  return (await db.category.findMany({ select: SELECT, orderBy: { position: "asc" } })).map(toCategory);
}

/** The categories and subcategories whose slug or name, in either language, comes nearest to an unknown slug. */
export async function listNearestPlaces(slug: string, max = 5): Promise<(PlaceAddress & { name: Localized })[]> {
  const places = ((await getSnapshot())?.categories ?? []).flatMap(({ slug: category, name, subcategories }) => [
    { category, name },
    ...subcategories.map((each) => ({ category, subcategory: each.slug, name: each.name })),
  ]);
  const wordsOf = ({ category, subcategory, name }: (typeof places)[number] & PlaceAddress) =>
    [subcategory ?? category, name.en, name.zh ?? []].flat();
  return nearestEntries(slug, places, wordsOf, max);
}
