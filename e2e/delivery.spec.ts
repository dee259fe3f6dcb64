import { expect, type Page, test } from "@playwright/test";
import { mapOf, open, readSnapshot, tilesOf } from "./support/landscape";
import { addressOf, isPresent } from "./support/servers";

/** What the browser complains of: errors of scripts and the network, and every breach of the policy. */
function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || /content security policy|hydrat/i.test(message.text()))
      complaints.push(message.text());
  });
  return complaints;
}

for (const path of [
  "/",
  "/?view=cards&q=kube",
  "/?view=table&columns=country,date",
  "/zh?stage=graduated",
  "/zh?view=table",
  "/projects/kubernetes",
  "/zh/projects/kubernetes",
]) {
  test(`the console stays silent on ${path}`, async ({ page }) => {
    const complaints = listenForComplaints(page);
    await open(page, path);
    await page.getByRole("link").last().hover();
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
  });
}

test("a page that is not found complains of nothing but that", async ({ page }) => {
  const complaints = listenForComplaints(page);
  await open(page, "/projects/kubernets");
  await page.waitForLoadState("networkidle");
  expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
});

test("every page has a policy that lets scripts run by a fresh nonce alone", async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of ["/", "/zh?view=table", "/projects/kubernetes", "/projects/kubernets", "/nowhere"]) {
    const answer = await request.get(path);
    const policy = answer.headers()["content-security-policy"] ?? "";
    const [, nonce = ""] = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'(?:;|$)/.exec(policy) ?? [];
    expect(nonce, path).not.toBe("");
    nonces.add(nonce);
    const html = await answer.text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length, path).toBeGreaterThan(0);
    expect(
      scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
      path,
    ).toEqual([]);
    for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'"])
      expect(policy, path).toContain(part);
  }
  expect(nonces.size).toBe(5);
});

test("every answer carries the usual security headers and none that tells what made it", async ({ request }) => {
  const { sheets } = await readSnapshot(request);
  for (const path of [
    "/",
    "/projects/kubernetes",
    "/api/landscape",
    `/logos/sheets/${sheets[0]}.webp`,
    "/robots.txt",
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "x-frame-options": "SAMEORIGIN",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["permissions-policy"], path).toContain("camera=()");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("a logo opened by its own address can run nothing and is kept for ever", async ({ page, request }) => {
  const { sheets } = await readSnapshot(request);
  const project: { logo: string } = await (await request.get("/api/projects/kubernetes")).json();
  for (const path of [`/logos/sheets/${sheets[0]}.webp`, `/logos/${project.logo}.webp`]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers(), path).toMatchObject({
      "content-type": "image/webp",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=31536000, immutable",
    });
    const bytes = await answer.body();
    expect(bytes.subarray(0, 4).toString("latin1") + bytes.subarray(8, 12).toString("latin1")).toBe("RIFFWEBP");
  }
  for (const path of [
    "/logos/0000000000000000.webp",
    "/logos/sheets/0000000000000000.webp",
    "/logos/..%2f..%2fpackage.json",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
  await page.goto("/projects/kubernetes");
  await expect(page.getByRole("img", { name: "Logo of Kubernetes" })).toHaveJSProperty("complete", true);
  expect(
    await page.getByRole("img", { name: "Logo of Kubernetes" }).evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBe(320);
});

test("an interface that finds nothing says so as a problem with the nearest names", async ({ request }) => {
  const answer = await request.get("/api/projects/kubernets");
  expect(answer.status()).toBe(404);
  expect(answer.headers()["content-type"]).toMatch(/^application\/problem\+json/);
  const problem: { status: number; nearest: { slug: string }[] } = await answer.json();
  expect(problem.status).toBe(404);
  expect(problem.nearest.map(({ slug }) => slug)).toContain("kubernetes");
  const version = await request.get("/api/search-text/nothing");
  expect(version.status()).toBe(404);
  expect(version.headers()["content-type"]).toMatch(/^application\/problem\+json/);
});

test("data that has not changed is not sent again", async ({ request }) => {
  for (const path of ["/api/landscape", "/api/projects/kubernetes", "/og/en/kubernetes"]) {
    const { etag = "" } = (await request.get(path)).headers();
    expect(etag, path).not.toBe("");
    expect((await request.get(path, { headers: { "if-none-match": etag } })).status(), path).toBe(304);
  }
});

test("the sitemap names every page in both languages, and robots.txt the sitemap", async ({ request }) => {
  const { projects, vendors, categories } = await readSnapshot(request);
  const paths = [
    "/",
    ...[
      "/choose",
      "/vendors",
      "/docs/api",
      "/stats",
      "/timeline",
      "/changes",
      "/guide",
      "/embed/setup",
      "/logos",
      "/summary",
    ],
    ...projects.map(({ slug }) => `/projects/${slug}`),
    ...vendors.map(({ slug }) => `/vendors/${slug}`),
    ...categories.flatMap(({ slug, subcategories }) => [
      `/categories/${slug}`,
      ...subcategories.map((part) => `/categories/${slug}/${part.slug}`),
    ]),
  ];
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${addressOf("bundled", "/sitemap.xml")}`);
  const xml = await (await request.get("/sitemap.xml")).text();
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const wanted = paths.flatMap((path) => [
    addressOf("bundled", path),
    addressOf("bundled", path === "/" ? "/zh" : `/zh${path}`),
  ]);
  expect(new Set(addresses)).toEqual(new Set(wanted));
  expect(xml.match(/hreflang="zh-Hans"/g)).toHaveLength(addresses.length);
});

/** Counts what a first visit fetches; with `isWalked` after going down the whole map, where more logos come near. */
async function countRequests(page: Page, address: string, isWalked: boolean) {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, address);
  await page.waitForLoadState("networkidle");
  const atFirst = asked.length;
  if (isWalked) {
    const steps = Math.ceil(await mapOf(page).evaluate((map) => map.scrollHeight / map.clientHeight));
    for (let step = 1; step <= steps; step += 1)
      await mapOf(page).evaluate(
        (map, top) =>
          new Promise((resolve) => {
            map.scrollTop = top * map.clientHeight;
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
        step,
      );
    await expect(mapOf(page).locator(".box:not([data-near])")).toHaveCount(0);
    await page.waitForLoadState("networkidle");
  }
  return { atFirst, logos: asked.filter((path) => path.startsWith("/logos/")) };
}

test("a first visit asks for little, and for logos in a handful of pictures", async ({ page }) => {
  const { atFirst, logos } = await countRequests(page, "/", false);
  expect(atFirst).toBeLessThanOrEqual(40);
  expect(logos.length).toBeGreaterThan(0);
  expect(logos.length).toBeLessThan(12);
});

if (isPresent("cncf")) {
  test("thousands of logos of the cncf landscape come in fewer than thirty pictures", async ({ page }) => {
    const { atFirst, logos } = await countRequests(page, addressOf("cncf"), true);
    expect(atFirst).toBeLessThanOrEqual(40);
    expect(logos.length).toBeLessThan(30);
    expect(new Set(logos).size, "none twice").toBe(logos.length);
    expect(await tilesOf(page).count()).toBeGreaterThan(900);
  });
}
