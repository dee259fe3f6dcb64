import "server-only";
import { withBasePath } from "../base-path";
import { perEdition, perEditionByKey } from "../db/per-edition";
import { getProject, getSnapshotWire } from "../db/queries";
import { type Answer, jsonAnswer } from "../http/answer";
import { problemResponse } from "../http/problem";
import { listApiChanges } from "./changes";
import { listApiCategories, listApiStages } from "./outline";
import { linkHeader, pageOf, type Sliced } from "./paging";
import {
  CHANGE_PARAMETERS,
  namesOf,
  type Parameter,
  PROJECT_PARAMETERS,
  RELATION_PARAMETERS,
  VENDOR_PARAMETERS,
} from "./parameters";
import { listProjects } from "./list-projects";
import { canonicalQuery, readPaging } from "./query";
import { listApiRelations } from "./relations";
import { listApiVendors } from "./vendors";

// Answers are kept whole, as bytes, for as long as their edition is the one of now.

/** Pages of lists that are kept, of each list: a hundred of at most some hundred kilobytes. */
const MAX_KEPT_PAGES = 100;
const MAX_KEPT_PROJECTS = 3000;

export const getSnapshotAnswer = perEdition("api-snapshot", async () => {
  const wire = await getSnapshotWire();
  return wire && jsonAnswer(wire);
});

export const getProjectAnswer = perEditionByKey("api-project", MAX_KEPT_PROJECTS, async (slug) => {
  const project = await getProject(slug);
  return project && jsonAnswer(project);
});

function wholeList<Item>(name: string, list: () => Promise<Item[] | null>): () => Promise<Answer | null> {
  return perEdition(name, async () => {
    const items = await list();
    return items && jsonAnswer({ total: items.length, items });
  });
}

export const getCategoriesAnswer = wholeList("api-categories", listApiCategories);
export const getStagesAnswer = wholeList("api-stages", listApiStages);

/** Answers a list page by page; a page that can't be read is a problem. */
function pagedList<Item>(
  path: string,
  parameters: readonly Parameter[],
  list: (query: URLSearchParams) => Promise<Sliced<Item> | null>,
): (request: Request) => Promise<Answer | Response | null> {
  const names = namesOf(parameters);
  const getPage = perEditionByKey(path, MAX_KEPT_PAGES, async (key) => {
    const query = new URLSearchParams(key);
    const items = await list(query);
    const read = readPaging(query);
    if (!items || !("paging" in read)) return null;
    const page = pageOf(items, read.paging);
    return jsonAnswer(page, { link: linkHeader(withBasePath(`${path}?${key}`), page) });
  });
  return (request) => {
    const query = new URL(request.url).searchParams;
    const read = readPaging(query);
    if ("errors" in read) return Promise.resolve(unreadable(read.errors));
    return getPage(canonicalQuery(query, names));
  };
}

function unreadable(errors: readonly unknown[]): Response {
  const detail = "A parameter can't be read; `errors` says which and what to write.";
  return problemResponse({ title: "Query not understood", status: 400, detail }, { errors });
}

export const answerProjects = pagedList("/api/projects", PROJECT_PARAMETERS, listProjects);
export const answerVendors = pagedList("/api/vendors", VENDOR_PARAMETERS, listApiVendors);
export const answerRelations = pagedList("/api/relations", RELATION_PARAMETERS, listApiRelations);
export const answerChanges = pagedList("/api/changes", CHANGE_PARAMETERS, listApiChanges);
