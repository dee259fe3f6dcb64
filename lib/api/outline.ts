import "server-only";
import { rollup } from "d3";
import { present } from "../db/present";
import { getSnapshot } from "../db/queries";
import { stonesOf } from "../model/stages";
import { routes } from "../routes";
import { facetValues } from "../landscape/facets";
import { absoluteAddresses } from "./places";
import type { ApiCategory, ApiStage } from "./schemas/lists";

/** Categories and subcategories in the order of the map, with how many projects stand in each. */
export async function listApiCategories(): Promise<ApiCategory[] | null> {
  const [snapshot, at] = [await getSnapshot(), await absoluteAddresses()];
  if (!snapshot) return null;
  const paths = snapshot.projects.flatMap((project) => facetValues("category", project));
  const counts = rollup(
    paths,
    (all) => all.length,
    (path) => path,
  );
  return snapshot.categories.map(({ slug: category, name, summary, subcategories }) => ({
    ...{ slug: category, name, url: at(routes.category(category)) },
    ...present({ summary }),
    projects: counts.get(category) ?? 0,
    subcategories: subcategories.map(({ slug, name, summary }) => ({
      ...{ slug, name, url: at(routes.subcategory(category, slug)) },
      ...present({ summary }),
      projects: counts.get(`${category}/${slug}`) ?? 0,
    })),
  }));
}

/** The path of maturity, from its first stage. */
export async function listApiStages(): Promise<ApiStage[] | null> {
  const snapshot = await getSnapshot();
  if (!snapshot) return null;
  return snapshot.stages.map(({ id, name, description, isArchived }) => {
    const stones = stonesOf(snapshot.stages, id);
    return {
      ...{ id, name },
      ...present({ description }),
      stones: typeof stones === "number" ? stones : null,
      isArchived,
      projects: snapshot.projects.filter(({ stage }) => stage === id).length,
    };
  });
}
