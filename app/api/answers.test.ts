import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/lib/api/endpoints";
import { itemsSchema } from "@/lib/api/schemas/landscape2";
import { problemSchema } from "@/lib/api/schemas/lists";
import { projectPageSchema } from "@/lib/api/schemas/project";
import { projectDetailSchema } from "@/lib/api/schemas/project-detail";
import { getDatabase } from "@/lib/db/client";
import { readAllDetails } from "@/lib/db/project-list";
import { seedLandscape } from "@/lib/seed/seed";
import { openTestDatabase, urlOf } from "@/lib/testing/test-database";
import { loadLandscape } from "@/lib/validate/load";

const ORIGIN = "http://localhost:3000";
const NO_LOGOS = { problems: [], logos: new Map(), pictures: [], sheets: [] };

type Handler = (request: Request, context: { params: Promise<Record<string, unknown>> }) => Promise<Response>;

/** Says of everything else that there is no such thing. */
const REST = "/api/[...path]";

/** What to ask for, where an address has parts to fill in. */
const EXAMPLES: Record<string, string> = {
  "/api/projects/{slug}": "/api/projects/envoy",
  "/api/search": "/api/search?q=kubernetes",
  "/api/stats/{chart}.csv": "/api/stats/years.csv",
  "/api/vendors/{slug}": "/api/vendors/google",
  "/badges/{slug}.svg": "/badges/envoy.svg",
};

/** Reads the internet, so no test asks for an answer of it. */
const OF_THE_NET = "/api/preview";

/** Files of routes by address: `/api/projects/[slug]`. */
async function findRoutes(): Promise<string[]> {
  const found = await Promise.all(
    ["api", "docs", "badges"].map((folder) => readdir(path.join("app", folder), { recursive: true })),
  );
  return found.flatMap((files, index) =>
    files
      .filter((file) => path.basename(file) === "route.ts")
      .map((file) => `/${["api", "docs", "badges"][index]}/${path.dirname(file)}`.replace(/\/\.$/, "")),
  );
}

const routes = findRoutes();

const segments = (address: string) => address.split("/").filter(Boolean);

/** What the segments of a route's folder take of an address; `null` where they don't fit. */
function match(route: string, address: string): Record<string, unknown> | null {
  const [wanted, given] = [segments(route), segments(address)];
  const params: Record<string, unknown> = {};
  for (const [index, part] of wanted.entries()) {
    const rest = /^\[\.\.\.(\w+)\]$/.exec(part)?.[1];
    if (rest) return { ...params, [rest]: given.slice(index) };
    const name = /^\[(\w+)\]$/.exec(part)?.[1];
    if (name) params[name] = given[index];
    else if (part !== given[index]) return null;
  }
  return wanted.length === given.length ? params : null;
}

/** Asks the route that the framework would: names before parameters, parameters before rests. */
async function ask(address: string): Promise<Response> {
  const { pathname } = new URL(address, ORIGIN);
  const rank = (route: string) => route.replace(/\[\.\.\.\w+\]/g, "~~").replace(/\[\w+\]/g, "~");
  const known = (await routes).toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const route = known.find((each) => match(each, pathname));
  if (!route) throw new Error(`no route for ${address}`);
  const { GET }: { GET: Handler } = await import(path.resolve("app", route.slice(1), "route.ts"));
  return GET(new Request(new URL(address, ORIGIN)), { params: Promise.resolve(match(route, pathname) ?? {}) });
}

describe("the API on the bundled landscape", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "cairn-api-"));
    const test = await openTestDatabase(() =>
      Promise.resolve({ provider: "sqlite", file: path.join(folder, "api.db") }),
    );
    process.env.DATABASE_URL = urlOf(test.address);
    expect((await ask("/api/projects")).status).toBe(503);
    const { landscape } = await loadLandscape("data");
    if (!landscape) throw new Error("the bundled landscape can't be read");
    await seedLandscape(test.db, {
      landscape,
      logos: NO_LOGOS,
      layout: "descriptors",
      directory: "data",
      source: "",
      code: "",
    });
    await test.db.$disconnect();
  });

  afterAll(async () => {
    await (await getDatabase()).$disconnect();
    await rm(folder, { recursive: true });
  });

  it("describes every address that it has", async () => {
    const described = ENDPOINTS.map((each) => each.path.replace(/\{\w+\}/g, "x"));
    const open = (await routes).filter((route) => route !== REST);
    expect(open.length).toBeGreaterThan(25);
    for (const route of open) expect([route, described.some((each) => match(route, each))]).toEqual([route, true]);
  });

  const examples = ENDPOINTS.map((endpoint) => ({
    endpoint,
    address: EXAMPLES[endpoint.path] ?? endpoint.path,
  })).filter(({ address }) => !address.includes("{") && address !== OF_THE_NET);

  it.each(examples)("answers $address as it says", async ({ endpoint, address }) => {
    const response = await ask(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(
      endpoint.type === "text/plain" ? /^text\/plain/ : endpoint.type,
    );
    const body: unknown = endpoint.type === "application/json" ? await response.json() : await response.text();
    expect(endpoint.schema.safeParse(body).error).toBeUndefined();
  });

  it("gives every project as it says", async () => {
    for (const project of await readAllDetails())
      expect([project.slug, projectDetailSchema.safeParse(project).error]).toEqual([project.slug, undefined]);
  });

  it("gives items by their ids, and by their categories", async () => {
    const items = itemsSchema.parse(await (await ask("/api/projects/all.json")).json());
    const { count } = await (await ask("/api/projects/count.json")).json();
    expect(items).toHaveLength(count);
    const [item] = items;
    expect(await (await ask(`/api/projects/${item?.id}.json`)).json()).toEqual(item);
    const [category, subcategory] = item?.id.split("--") ?? [];
    for (const place of [category, `${category}/${subcategory}`]) {
      const there = itemsSchema.parse(await (await ask(`/api/categories/${place}/all.json`)).json());
      expect(there).toContainEqual(item);
      expect(await (await ask(`/api/categories/${place}/count.json`)).json()).toEqual({ count: there.length });
    }
  });

  it("narrows, sorts, pages and leaves fields out as asked", async () => {
    const page = async (query: string) => projectPageSchema.parse(await (await ask(`/api/projects?${query}`)).json());
    const graduated = await page("stage=graduated&fields=slug,stage&per-page=5&page=2");
    expect(graduated.items).toHaveLength(5);
    expect(graduated.items.every(({ stage }) => stage === "graduated")).toBe(true);
    expect(Object.keys(graduated.items[0] ?? {})).toEqual(["slug", "stage"]);
    const all = await page("stage=graduated&per-page=500");
    expect(all.total).toBe(graduated.total);
    expect(all.items.slice(5, 10).map(({ slug }) => slug)).toEqual(graduated.items.map(({ slug }) => slug));
    expect((await page("q=kubernetes")).items[0]?.slug).toBe("kubernetes");
    const backwards = await page("stage=graduated&per-page=500&sort=-name");
    expect(backwards.items.map(({ slug }) => slug)).toEqual(all.items.map(({ slug }) => slug).reverse());
    expect((await page("stage=no-such-stage")).total).toBe((await page("")).total);
  });

  it.each([
    ["/api/projects?page=0", 400],
    ["/api/vendors?per-page=9999", 400],
    ["/api/projects/no-such-project", 404],
    ["/api/projects/no--such--item.json", 404],
    ["/api/vendors/no-such-vendor", 404],
    ["/api/search", 400],
    ["/api/search?q=%20", 400],
    ["/api/search?q=kubernetes&v=no-such-version", 404],
    ["/api/categories/no-such-category/all.json", 404],
    ["/api/members/x.json", 404],
    ["/api/nothing/at/all", 404],
    ["/badges/no-such-project.svg", 404],
    ["/api/preview", 400],
    ["/api/preview?url=http://169.254.169.254/latest", 400],
  ])("answers %s with a problem", async (address, status) => {
    const response = await ask(address);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(problemSchema.parse(await response.json()).status).toBe(status);
  });
});
