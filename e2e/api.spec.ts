import { AxeBuilder } from "@axe-core/playwright";
import { type APIResponse, expect, test } from "@playwright/test";
import { readSnapshot } from "./support/landscape";
import { addressOf, isPresent } from "./support/servers";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("a list of projects is narrowed as the map is, and read page by page", async ({ request }) => {
  const { projects } = await readSnapshot(request);
  const graduated = projects.filter(({ stage }) => stage === "graduated").map(({ slug }) => slug);
  const found: string[] = [];
  let next: string | undefined = "/api/projects?stage=graduated&fields=slug&per-page=15";
  while (next !== undefined) {
    const answer: APIResponse = await request.get(next);
    const { items, total } = await answer.json();
    expect(total).toBe(graduated.length);
    found.push(...items.map(({ slug }: { slug: string }) => slug));
    next = /<([^>]+)>; rel="next"/.exec(answer.headers().link ?? "")?.[1];
  }
  expect(found.sort()).toEqual(graduated.sort());
});

test("an answer is sent again only when it changed, and its head alone when that is asked for", async ({ request }) => {
  const answer = await request.get("/api/projects/envoy");
  const { etag = "" } = answer.headers();
  const again = await request.get("/api/projects/envoy", { headers: { "if-none-match": etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const head = await request.head("/api/projects/envoy");
  expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0]);
});

test("pages of other sites may read it", async ({ request }) => {
  for (const path of ["/api/projects", "/api/nothing", "/badges/envoy.svg", "/docs/items.csv"]) {
    const answer = await request.get(path, { headers: { origin: "https://elsewhere.example" } });
    expect([path, answer.headers()["access-control-allow-origin"]]).toEqual([path, "*"]);
  }
  const asked = await request.fetch("/api/projects", { method: "OPTIONS" });
  expect([asked.status(), asked.headers().allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
});

for (const [method, path, status] of [
  ["GET", "/api/projects?page=none", 400],
  ["GET", "/api/projects/no-such-project", 404],
  ["GET", "/api/nothing/at/all", 404],
  ["POST", "/api/projects", 405],
  ["DELETE", "/api/health", 405],
] as const) {
  test(`${method} ${path} is a problem of status ${status}`, async ({ request }) => {
    const answer = await request.fetch(path, { method });
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect((await answer.json()).status).toBe(status);
  });
}

test("a slug of before leads to the one of today", async ({ request }) => {
  const answer = await request.get("/api/projects/ENVOY", { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, "/api/projects/envoy"]);
});

test("every address that needs no more than itself answers with what the description says", async ({ request }) => {
  const { paths } = await (await request.get("/api/openapi.json")).json();
  const needsMore = (path: string) =>
    paths[path].get.parameters?.some(({ required }: { required?: boolean }) => required);
  const plain = Object.keys(paths).filter((path) => !needsMore(path) && !/\.(png|pdf|svg)$/.test(path));
  expect(plain.length).toBeGreaterThan(15);
  for (const path of plain) {
    const answer = await request.get(path);
    const [type = ""] = Object.keys(paths[path].get.responses["200"].content);
    expect([path, answer.status()]).toEqual([path, 200]);
    expect([path, answer.headers()["content-type"]]).toEqual([path, expect.stringContaining(type)]);
  }
});

test("it tells programs that read text what there is", async ({ request }) => {
  const text = await (await request.get("/llms.txt")).text();
  expect(text).toMatch(/^# /);
  expect(text).toContain("/api/openapi.json");
  expect(text).toContain("## Categories");
});

if (isPresent("cncf")) {
  test("landscape2's addresses have its items", async ({ request }) => {
    const items = await (await request.get(addressOf("cncf", "/api/projects/all.json"))).json();
    const { count } = await (await request.get(addressOf("cncf", "/api/projects/count.json"))).json();
    expect(items).toHaveLength(count);
    const id = "runtime--cloud-native-storage--rook";
    const rook = await (await request.get(addressOf("cncf", `/api/projects/${id}.json`))).json();
    expect(rook).toMatchObject({ id, name: "Rook", maturity: "graduated", category: "Runtime" });
    expect(items).toContainEqual(rook);
  });

  test("a project's page has everything that its entry says", async ({ page }) => {
    await page.goto(addressOf("cncf", "/projects/kubernetes"));
    const details = page.getByRole("main");
    for (const section of ["Categories", "Repositories", "Security audits", "Details"])
      await expect(details.getByRole("heading", { name: section, exact: true })).toBeVisible();
    await expect(details.getByRole("link", { name: "DevStats" })).toBeVisible();
    await expect(details.getByRole("link", { name: "Orchestration & Management" }).first()).toBeVisible();
    await expect(details.getByText("LFX slug")).toBeVisible();
    const report = details.getByRole("definition").filter({ has: page.getByRole("link", { name: "kubernetes" }) });
    await expect(report.getByRole("link")).toHaveAttribute("href", "https://clomonitor.io/projects/cncf/kubernetes");
  });
}

for (const { path, title, width } of [
  { path: "/docs/api", title: "API", width: 1440 },
  { path: "/zh/docs/api", title: "API", width: 390 },
] as const) {
  test(`${path} describes every address, and axe finds nothing`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    const { paths } = await (await request.get("/api/openapi.json")).json();
    for (const each of Object.keys(paths))
      await expect(page.getByRole("heading", { name: each, exact: true })).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
