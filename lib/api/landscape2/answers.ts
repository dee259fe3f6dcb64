import "server-only";
import { withBasePath } from "../../base-path";
import { perEdition, perEditionByKey } from "../../db/per-edition";
import { readAllDetails } from "../../db/project-list";
import { findByLegacyId, getLandscapeInfo, getProject, getSnapshot } from "../../db/queries";
import { type Answer, jsonAnswer, textAnswer } from "../../http/answer";
import { normalizeName } from "../../model/legacy-ids";
import { apiRoutes } from "../../routes";
import type { ProjectDetail } from "../../snapshot/types";
import { absoluteAddresses } from "../places";
import type { Landscape2Item } from "../schemas/landscape2";
import { itemsCsv, projectsCsv, type Row } from "./csv";
import { toItem } from "./item";

const MAX_KEPT_LISTS = 300;

function byName(a: Row, b: Row): number {
  const [left, right] = [a.item.name.toLowerCase(), b.item.name.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

async function readRows(): Promise<Row[]> {
  const [info, at] = [await getLandscapeInfo(), await absoluteAddresses()];
  const rows = (await readAllDetails()).map((project): Row => {
    const logo = project.logo === null ? "" : apiRoutes.logo(project.logo);
    const isMember = project.placements[0]?.category.slug === info?.membersCategory;
    return {
      project,
      logo: logo.slice(withBasePath("").length + 1),
      isMember,
      item: toItem(project, logo && at(logo)),
    };
  });
  return rows.sort(byName);
}

/** All tables are made at once and kept as text: the details behind them are many times as big. */
const getMade = perEdition("landscape2", async () => {
  const rows = await readRows();
  const csv = (text: string, file: string) =>
    textAnswer(text, "text/csv; charset=utf-8", { "content-disposition": `attachment; filename="${file}"` });
  return {
    items: rows.map(({ item, isMember }) => ({ item, isMember })),
    slugs: new Map(rows.map(({ item, project }) => [item.id, project.slug])),
    itemsCsv: csv(itemsCsv(rows), "items.csv"),
    projectsCsv: csv(projectsCsv(rows), "projects.csv"),
  };
});

export const getItemsCsv = async () => (await getMade())?.itemsCsv ?? null;
export const getProjectsCsv = async () => (await getMade())?.projectsCsv ?? null;

/** The items under a path of landscape2; `null` for a path that it does not have. */
async function itemsAt(path: readonly string[]): Promise<Landscape2Item[] | null> {
  const all = (await getMade())?.items ?? [];
  const pick = (is: (each: { item: Landscape2Item; isMember: boolean }) => boolean) =>
    all.filter(is).map(({ item }) => item);
  const [list, category, subcategory, ...more] = path;
  if (list === "members" && path.length === 1) return pick(({ isMember }) => isMember);
  if (list === "projects" && path.length === 1) return pick(({ item }) => item.maturity !== undefined);
  if (list !== "categories" || category === undefined || more.length > 0) return null;
  const isNamed = (name: { en: string }, wanted: string) => normalizeName(name.en) === wanted;
  const place = (await getSnapshot())?.categories.find(({ name }) => isNamed(name, category));
  if (!place) return null;
  if (subcategory === undefined) return pick(({ item }) => item.category === place.name.en);
  const part = place.subcategories.find(({ name }) => isNamed(name, subcategory));
  return part ? pick(({ item }) => item.category === place.name.en && item.subcategory === part.name.en) : null;
}

/**
 * `projects/all.json`, `categories/<name>/count.json` and their like, by the names that landscape2 makes of names.
 * @returns `null` for what is none of them
 */
export const getItemList: (path: string) => Promise<Answer | null> = perEditionByKey(
  "landscape2-list",
  MAX_KEPT_LISTS,
  async (path) => {
    const parts = path.split("/");
    const file = parts.pop();
    const items = await itemsAt(parts);
    if (!items) return null;
    if (file === "all.json") return jsonAnswer(items);
    if (file === "count.json") return jsonAnswer({ count: items.length });
    if (file === "end-users.json" && path === "members/end-users.json")
      return jsonAnswer(items.filter(({ enduser }) => enduser === true));
    return null;
  },
);

async function readItem(project: ProjectDetail): Promise<Landscape2Item> {
  const at = await absoluteAddresses();
  return toItem(project, project.logo === null ? "" : at(apiRoutes.logo(project.logo)));
}

/** One item by its id of landscape2, also one that it had before. */
export const getItem: (id: string) => Promise<Answer | null> = perEditionByKey("landscape2-item", 3000, async (id) => {
  const slug = (await getMade())?.slugs.get(id) ?? (await findByLegacyId("landscape2", id));
  const project = slug === null ? null : await getProject(slug);
  return project && jsonAnswer(await readItem(project));
});
