import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { litSlugs, open, readSnapshot } from "./support/landscape";
import { addressOf, isPresent } from "./support/servers";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a category's page explains it and lists its parts and projects", async ({ page, request }) => {
    const { projects } = await readSnapshot(request);
    const here = projects.filter(({ placements }) => placements.some((path) => path.startsWith("runtime/")));
    await page.goto("/categories/runtime");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Runtime");
    await expect(page.getByRole("paragraph").filter({ hasText: `${here.length} projects` })).toBeVisible();
    for (const term of ["The problem", "When you need it", "Where to start"])
      await expect(page.getByRole("term").filter({ hasText: term })).toBeVisible();
    for (const name of [
      "Parts of Runtime",
      "Projects by stage",
      "Who is behind them",
      "Lately",
      "Other parts of the map",
    ])
      await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
    const stages = await page.getByRole("heading", { level: 3 }).allTextContents();
    expect(stages[0]).toMatch(/^Graduated/);
    expect(stages.at(-1)).toMatch(/^Without a stage/);

    await page.getByRole("main").getByRole("link", { name: "Container runtime", exact: true }).click();
    await expect(page).toHaveURL("/categories/runtime/container-runtime");
    await page.getByRole("main").getByRole("link", { name: "containerd", exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("containerd");
  });

  test("a project leads up to its subcategory, and that to its neighbours", async ({ page }) => {
    await page.goto("/projects/containerd");
    const way = page.getByRole("navigation", { name: "Where this project is" });
    await way.getByRole("link", { name: "Container runtime" }).click();
    await expect(page).toHaveURL("/categories/runtime/container-runtime");
    await page.getByRole("link", { name: "Cloud native storage" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cloud native storage");
    await page
      .getByRole("navigation", { name: "Where this part of the map is" })
      .getByRole("link", { name: "Runtime" })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Runtime");
  });
});

test("what stands in a subcategory is shown on the map", async ({ page, request }) => {
  const { projects } = await readSnapshot(request);
  const path = "orchestration/service-mesh";
  const own = projects.filter(({ placements }) => placements.includes(path)).map(({ slug }) => slug);
  await page.goto(`/categories/${path}`);
  await page.getByRole("link", { name: "See it on the map" }).click();
  await expect(page).toHaveURL(/\?category=orchestration/);
  expect((await litSlugs(page)).toSorted()).toEqual(own.toSorted());
});

test("a subcategory's page tells machines where it stands, in both languages", async ({ page }) => {
  await page.goto("/zh/categories/orchestration/service-mesh");
  await expect(page).toHaveTitle(/^服务网格 · .+ · 云原生全景图$/);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    /\/zh\/categories\/orchestration\/service-mesh$/,
  );
  await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /\p{Script=Han}/u);
  const graph: { "@graph": { "@type": string; itemListElement?: unknown[] }[] } = JSON.parse(
    (await page.locator("script[type='application/ld+json']").textContent()) ?? "",
  );
  expect(graph["@graph"].map((node) => node["@type"])).toEqual(["CollectionPage", "BreadcrumbList"]);
  expect(graph["@graph"][1]?.itemListElement).toHaveLength(3);
});

test("an address in other letters leads on for good, one of nothing is not found", async ({ page, request }) => {
  const answer = await request.get("/categories/Runtime/Container-Runtime", { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers()["location"]).toMatch(/\/categories\/runtime\/container-runtime$/);

  for (const path of [
    "/categories/runtim",
    "/categories/runtime/service-mesh",
    "/zh/categories/runtime/nothing-like-it",
  ])
    expect((await page.goto(path))?.status(), path).toBe(404);
  await page.goto("/categories/runtim");
  await page.getByRole("main").getByRole("link", { name: "Runtime", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Runtime");
});

test("the sitemap has every vendor, category and subcategory", async ({ request }) => {
  const { vendors, categories } = await readSnapshot(request);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const paths = [
    "/vendors",
    ...vendors.map(({ slug }) => `/vendors/${encodeURIComponent(slug)}`),
    ...categories.map(({ slug }) => `/categories/${slug}`),
    ...categories.flatMap(({ slug, subcategories }) => subcategories.map((each) => `/categories/${slug}/${each.slug}`)),
  ];
  expect(paths.filter((path) => !sitemap.includes(`${path}</loc>`))).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing on`, () => {
    test.use({ colorScheme });
    for (const path of ["/categories/runtime", "/zh/categories/orchestration/service-mesh", "/categories/runtim"]) {
      test(path, async ({ page }) => {
        await open(page, path);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}

if (isPresent("cncf")) {
  test("a landscape that explains nothing shows its lists and what its guide says", async ({ page }) => {
    await page.goto(addressOf("cncf", "/categories/orchestration-management/service-mesh"));
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Projects by stage");
    await expect(page.getByRole("term")).toHaveCount(0);
    await page.getByRole("link", { name: "Read the guide" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "From the guide" })).toBeInViewport();
    await expect(page.getByRole("heading", { level: 3, name: "Problem it addresses" })).toBeVisible();
    await page.goto(addressOf("cncf", "/categories/serverless"));
    await expect(page.getByRole("link", { name: "Read the guide" })).toHaveCount(0);
  });
}
