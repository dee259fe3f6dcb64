import { AxeBuilder } from "@axe-core/playwright";
import { devices, expect, type Page, test } from "@playwright/test";
import { mapOf, open, queryOf, tilesOf } from "./support/landscape";

const MESHES = "/compare?projects=istio,linkerd,cilium";

const tableOf = (page: Page) => page.getByRole("table");
const namesOf = (page: Page) => tableOf(page).getByRole("columnheader").getByRole("link");
const rowOf = (page: Page, name: RegExp) =>
  tableOf(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name }) });
const trayOf = (page: Page) => page.getByRole("region", { name: "Chosen to compare" });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the comparison is all there", async ({ page }) => {
    await page.goto(MESHES);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Istio vs Linkerd vs Cilium");
    await expect(namesOf(page)).toHaveText(["Istio", "Linkerd", "Cilium"]);
    await expect(rowOf(page, /^Stage \(the same\)$/).getByRole("cell")).toHaveText(Array(3).fill("Graduated"));
    await expect(rowOf(page, /^Started by \(differs\)$/).getByRole("cell")).toHaveText([
      /Google.*IBM.*Lyft/,
      /^Buoyant$/,
      /^Isovalent part of Cisco$/,
    ]);
    await expect(
      rowOf(page, /^Independent vendors/)
        .getByRole("cell")
        .nth(1),
    ).toHaveText(/^1\s*Buoyant$/);
    await expect(
      rowOf(page, /^Security audits/)
        .getByRole("cell")
        .nth(1),
    ).toHaveText(/^3\s*Jun 28, 2022 Trail of Bits$/);
    await expect(page.getByRole("button", { name: /^Copy/ })).toHaveCount(0);
  });

  test("columns move and go by links, and a typed name adds one", async ({ page }) => {
    await page.goto(MESHES);
    await page.getByRole("link", { name: "Move Cilium left" }).click();
    await expect(namesOf(page)).toHaveText(["Istio", "Cilium", "Linkerd"]);
    await page.getByRole("link", { name: "Remove Istio" }).click();
    await expect(page).toHaveURL("/compare?projects=cilium,linkerd");
    await page.getByRole("combobox", { name: "Add a project" }).fill("Open Policy Agent");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page).toHaveURL("/compare?projects=cilium,linkerd,open-policy-agent");
    await expect(namesOf(page)).toHaveText(["Cilium", "Linkerd", "Open Policy Agent"]);
  });

  test("what was chosen on the map shows below it and leads to the comparison", async ({ page }) => {
    await page.goto("/?compare=linkerd,nothing-like-it,istio");
    await trayOf(page).getByRole("link", { name: "Compare 2" }).click();
    await expect(namesOf(page)).toHaveText(["Linkerd", "Istio"]);
  });
});

test("an address says what it leaves out, and keeps the rest", async ({ page }) => {
  await page.goto("/compare?projects=linkerd,istoi,istio,linkerd,envoy,cilium,consul,kuma");
  await expect(namesOf(page)).toHaveText(["Linkerd", "Istio", "Envoy", "Cilium", "Consul"]);
  const notices = page.getByRole("region", { name: "About this address" });
  await expect(notices.getByRole("listitem")).toHaveText([
    /no project “istoi”.*Istio/,
    /^Linkerd was named more than once/,
    /left out: Kuma\.$/,
  ]);
  await expect(page.getByText("Five fit side by side. Remove one")).toBeVisible();

  await page.goto("/compare?projects=istoi,linkerd");
  await page.getByRole("region", { name: "About this address" }).getByRole("link", { name: "Istio" }).click();
  await expect(page).toHaveURL("/compare?projects=linkerd,istio");
});

test("an old name leads to the address of today for good", async ({ request }) => {
  for (const [from, to] of [
    ["/compare?projects=istio,ambassador", "/compare?projects=istio,emissary-ingress"],
    ["/zh/compare?projects=Istio,Linkerd&differences=true", "/zh/compare?projects=istio,linkerd&differences=true"],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect(answer.status(), from).toBe(308);
    expect(decodeURIComponent(answer.headers()["location"] ?? "")).toMatch(new RegExp(`${to.replace("?", "\\?")}$`));
  }
});

test("only the rows that differ can be asked for", async ({ page }) => {
  await open(page, MESHES);
  const all = await tableOf(page).getByRole("rowheader").count();
  const different = await tableOf(page)
    .getByRole("rowheader", { name: / \(differs\)$/ })
    .count();
  expect(different).toBeGreaterThan(3);
  expect(different).toBeLessThan(all);
  await page.getByRole("link", { name: "Only differences" }).click();
  await expect(page).toHaveURL(`${MESHES}&differences=true`);
  await expect(tableOf(page).getByRole("rowheader")).toHaveCount(different);
  await page.getByRole("link", { name: "Remove Cilium" }).click();
  await expect(page).toHaveURL("/compare?projects=istio,linkerd&differences=true");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("link", { name: "All facts" }).click();
  await expect(page).toHaveURL("/compare?projects=istio,linkerd");
});

test("a project is added by its name, or from those it is weighed against", async ({ page }) => {
  await open(page, "/compare?projects=linkerd");
  await expect(page.getByText("Add at least one more project")).toBeVisible();
  await page.getByRole("link", { name: "Add Istio" }).click();
  await expect(page).toHaveURL("/compare?projects=linkerd,istio");
  const field = page.getByRole("combobox", { name: "Add a project" });
  await field.pressSequentially("envo");
  await expect(page.getByRole("option", { name: /^Envoy\b/ }).first()).toBeVisible();
  await field.press("Enter");
  await expect(page).toHaveURL("/compare?projects=linkerd,istio,envoy");
  await expect(namesOf(page)).toHaveText(["Linkerd", "Istio", "Envoy"]);
  await expect(field).toHaveValue("");
});

test("the table copies as Markdown and as CSV", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, MESHES);
  const copied = async (name: string) => {
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(0);
    return text;
  };
  const markdown = (await copied("Copy as Markdown")).split("\n");
  expect(markdown[0]).toBe("| Fact | Istio | Linkerd | Cilium |");
  expect(markdown).toContain("| Stage | Graduated | Graduated | Graduated |");
  expect(markdown.at(-2)).toBe(`<${new URL(MESHES, baseURL).href}>`);
  const csv = (await copied("Copy as CSV")).split(/\r?\n/);
  expect(csv[0]).toBe("Fact,Istio,Linkerd,Cilium");
  expect(csv).toContain("Stage,Graduated,Graduated,Graduated");
});

test("projects are chosen with a key, a card, a row and under the pointer, and the choice is in the address", async ({
  page,
}) => {
  await open(page);
  await expect(trayOf(page)).toHaveCount(0);
  await tilesOf(page, "istio").first().focus();
  await page.keyboard.press("c");
  await expect(page).toHaveURL("/?compare=istio");
  await expect(page.getByRole("status").filter({ hasText: "Istio added, 1 project to compare" })).toHaveCount(1);
  await expect(tilesOf(page, "istio").first()).toBeFocused();

  await tilesOf(page, "linkerd").hover();
  await mapOf(page).getByRole("button", { name: "Compare Linkerd" }).click();
  await expect(page).toHaveURL("/?compare=istio,linkerd");

  await tilesOf(page, "cilium").first().click();
  const inCard = page.getByRole("dialog", { name: "Cilium" }).getByRole("button", { name: "Compare Cilium" });
  await inCard.click();
  await expect(inCard).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  expect(queryOf(page)).toBe("?compare=istio,linkerd,cilium");

  await page.getByRole("link", { name: "Table", exact: true }).click();
  await page.getByRole("button", { name: "Compare Aeraki Mesh" }).click();
  await page.getByRole("link", { name: "Cards", exact: true }).click();
  await page.getByRole("button", { name: "Compare Akri" }).click();
  await expect(trayOf(page).getByRole("link", { name: "Compare 5" })).toBeVisible();
  await page.getByRole("button", { name: "Compare Ansible" }).click();
  await expect(page.getByText("Five are chosen already. Remove one to compare Ansible.")).toBeVisible();
  await trayOf(page).getByRole("link", { name: "Remove Akri from the comparison" }).click();
  await page.goBack();
  await expect(trayOf(page).getByRole("link", { name: "Compare 5" })).toBeVisible();

  await page.reload();
  await trayOf(page).getByRole("link", { name: "Compare 5" }).click();
  await expect(namesOf(page)).toHaveText(["Istio", "Linkerd", "Cilium", "Aeraki Mesh", "Akri"]);
});

test("a choice draws no tile of the map anew", async ({ page }) => {
  await open(page);
  await tilesOf(page, "istio").first().focus();
  await mapOf(page).evaluate((map) => {
    const seen: string[] = [];
    // Boxes that the focus scrolled near may just be getting their logos.
    const isOurs = ({ attributeName }: MutationRecord) => attributeName !== "data-near";
    new MutationObserver((records) =>
      seen.push(...records.filter(isOurs).map(({ target }) => target.nodeName)),
    ).observe(map, {
      ...{ subtree: true, childList: true, attributes: true, characterData: true },
    });
    Object.assign(window, { seen });
  });
  await page.keyboard.press("c");
  await expect(trayOf(page)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, "seen"))).toEqual([]);
});

test("a project's page leads to a comparison that begins with it", async ({ page }) => {
  await page.goto("/projects/linkerd");
  await page.getByRole("link", { name: "Compare Linkerd" }).click();
  await expect(page).toHaveURL("/compare?projects=linkerd");
});

test("a comparison tells machines what it is, and asks not to be listed where it is none", async ({
  page,
  baseURL,
}) => {
  const robots = page.locator("meta[name=robots]");
  await page.goto("/zh/compare?projects=linkerd,istio&differences=true");
  await expect(page).toHaveTitle("Linkerd、Istio 对比 · 云原生全景图");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    new URL("/zh/compare?projects=istio,linkerd", baseURL).href,
  );
  await expect(page.locator("link[hreflang=en]")).toHaveAttribute(
    "href",
    new URL("/compare?projects=istio,linkerd", baseURL).href,
  );
  await expect(robots).toHaveCount(0);
  for (const path of ["/compare", "/compare?projects=istio", "/compare?projects=nothing-like-it"]) {
    await page.goto(path);
    await expect(robots, path).toHaveAttribute("content", "noindex");
  }
});

test("an empty comparison says how to begin", async ({ page }) => {
  await page.goto("/compare");
  await expect(tableOf(page)).toHaveCount(0);
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/compare\?projects=[a-z0-9-]+,/);
  expect(await namesOf(page).count()).toBeGreaterThan(1);
});

test("five projects print on one page", async ({ page }) => {
  await page.goto("/compare?projects=kubernetes,docker-swarm,nomad,mesos,openshift");
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];

test.describe("on a phone", () => {
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

  test("names stay in sight, facts stand above their cells, columns go sideways", async ({ page }) => {
    await open(page, MESHES);
    const main = page.getByRole("main");
    await main.evaluate((element) => element.scrollTo(0, 900));
    await expect(namesOf(page).first()).toBeInViewport({ ratio: 1 });
    const row = rowOf(page, /^Foundation/);
    const [head, cell] = [
      await row.getByRole("rowheader").boundingBox(),
      await row.getByRole("cell").first().boundingBox(),
    ];
    expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThanOrEqual((cell?.y ?? 0) + 1);
    await main.evaluate((element) => element.scrollTo(element.scrollWidth, 900));
    await expect(namesOf(page).last()).toBeInViewport({ ratio: 1 });
    await expect(row.getByText("Foundation")).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  });
});

const SCENES = [
  MESHES,
  "/zh/compare?projects=istio,linkerd,istoi&differences=true",
  "/compare",
  "/?compare=istio,linkerd",
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing on`, () => {
    test.use({ colorScheme });
    for (const path of SCENES) {
      for (const width of [390, 1440]) {
        test(`${path} at ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await open(page, path);
          const { violations } = await new AxeBuilder({ page })
            .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
            .analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        });
      }
    }
  });
}
