import { expect, test } from "@playwright/test";
import { expectLit, tilesOf } from "./support/landscape";
import { addressOf } from "./support/servers";

const here = (path: string) => addressOf("bundled", path);

test("a project opened by link is a whole page", async ({ page }) => {
  await page.goto("/projects/kubernetes?stage=graduated");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kubernetes");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText(/^Keeps declared containers running/)).toBeVisible();
  for (const name of ["About", "Categories", "Repositories", "Related projects", "Security audits"])
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(page.getByText("This entry stands in data/projects/kubernetes.yml:")).toBeVisible();
  await page.getByRole("navigation", { name: "Where this project is" }).getByRole("link", { name: "Map" }).click();
  await expect(page).toHaveURL("/");
});

test("the way up from a project's page leads to the part of the map where it stands", async ({ page }) => {
  for (const [slug, category] of [
    ["kubernetes", "Orchestration"],
    ["amazon-eks", "Platform"],
  ] as const) {
    await page.goto(`/projects/${slug}`);
    const way = page.getByRole("navigation", { name: "Where this project is" });
    await way.getByRole("link", { name: new RegExp(`^${category}`) }).click();
    await expect(page).toHaveURL(/\/categories\//);
    await page
      .getByRole("link", { name: /on the map/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\?category=/);
    await expectLit(tilesOf(page, slug).first());
  }
});

test("a project's page tells machines what it is and where it stands", async ({ page }) => {
  await page.goto("/projects/kubernetes");
  await expect(page).toHaveTitle("Kubernetes · Cloud native field map");
  const head = page.locator("head");
  await expect(head.locator("link[rel=canonical]")).toHaveAttribute("href", here("/projects/kubernetes"));
  const languages = await head
    .locator("link[rel=alternate][hreflang]")
    .evaluateAll((links) => links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]));
  expect(Object.fromEntries(languages)).toEqual({
    en: here("/projects/kubernetes"),
    "zh-Hans": here("/zh/projects/kubernetes"),
    "x-default": here("/projects/kubernetes"),
  });
  await expect(head.locator("meta[name=description]")).toHaveAttribute("content", /^Keeps declared containers/);

  const graph: { "@graph": Record<string, unknown>[] } = JSON.parse(
    (await page.locator("script[type='application/ld+json']").textContent()) ?? "",
  );
  expect(graph["@graph"].map((node) => node["@type"])).toEqual(["SoftwareSourceCode", "BreadcrumbList"]);
  expect(graph["@graph"][0]).toMatchObject({
    name: "Kubernetes",
    mainEntityOfPage: here("/projects/kubernetes"),
    license: "https://spdx.org/licenses/Apache-2.0.html",
    codeRepository: ["https://github.com/kubernetes/kubernetes"],
  });
});

for (const path of ["/projects/kubernetes", "/zh/projects/kubernetes", "/projects/amazon-eks", "/", "/zh"]) {
  test(`the preview of ${path} is a picture of 1200 by 630`, async ({ page, request }) => {
    await page.goto(path);
    const address = await page.locator("meta[property='og:image']").getAttribute("content");
    const answer = await request.get(address ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const bytes = await answer.body();
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}

test("an old slug leads to the new one for good, in its language", async ({ request }) => {
  for (const [from, to] of [
    ["/projects/ambassador", "/projects/emissary-ingress"],
    ["/zh/projects/ambassador", "/zh/projects/emissary-ingress"],
    ["/projects/Kubernetes", "/projects/kubernetes"],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect(answer.status(), from).toBe(308);
    expect(new URL(answer.headers()["location"] ?? "", here("/")).pathname, from).toBe(to);
  }
});

for (const [path, question] of [
  ["/projects/kubernets", "Did you mean"],
  ["/zh/projects/kubernets", "您要找的是"],
] as const) {
  test(`${path} is not found, and offers the nearest names`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("kubernets");
    await expect(page.getByRole("heading", { level: 2 })).toContainText(question);
    await page.getByRole("link", { name: "Kubernetes", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kubernetes");
  });
}

test("an address that no page has is not found, in either language", async ({ page }) => {
  for (const [path, language] of [
    ["/nowhere/at/all", "en"],
    ["/zh/nowhere", "zh-Hans"],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("main").getByRole("link")).toHaveAttribute("href", language === "en" ? "/" : "/zh");
  }
});
