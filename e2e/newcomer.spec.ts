import { expect, type Page, test } from "@playwright/test";
import { open } from "./support/landscape";

const question = (page: Page, name: string) => page.getByRole("region", { name });
const remaining = (page: Page) => page.getByRole("region", { name: "What remains" });

// The story of docs/from-a-need-to-a-link.md, step by step.
test("a newcomer gets from a need to a link that a colleague reads", async ({ page, browser, baseURL }) => {
  await open(page);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Choose" }).click();

  await page.getByRole("searchbox", { name: "Part of the map, or a few words" }).fill("mesh");
  await page.getByRole("link", { name: /^Service mesh/ }).click();
  await expect(page).toHaveURL("/choose?category=orchestration/service-mesh");
  await expect(remaining(page).getByText(/remain$/)).toHaveText(/^(\d+) of \1 remain$/);

  await question(page, "Must it not depend on one vendor?").getByRole("link", { name: /^Yes/ }).click();
  await expect(page).toHaveURL(/independent=true/);
  await question(page, "How mature must it be?")
    .getByRole("link", { name: /^Graduated/ })
    .click();
  await expect(page).toHaveURL(/stage=graduated/);
  await expect(remaining(page).getByText(/remain$/)).toHaveText(/^3 of \d+ remain$/);
  for (const name of ["Cilium", "Istio", "Linkerd"])
    await expect(remaining(page).getByRole("link", { name, exact: true })).toBeVisible();

  await remaining(page)
    .getByRole("link", { name: /^Compare/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cilium vs Istio vs Linkerd");
  await page.getByRole("link", { name: "Only differences" }).click();
  await expect(page).toHaveURL(/differences=true/);
  const address = page.url();

  const colleague = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const theirs = await colleague.newPage();
  await theirs.goto(address);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Cilium vs Istio vs Linkerd");
  await expect(theirs.getByRole("row", { name: /Independent vendors/ })).toBeVisible();
  await expect(theirs.getByRole("row", { name: /^= ?Licence/ })).toHaveCount(0);
  await colleague.close();
});
