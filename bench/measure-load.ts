import type { Page } from "@playwright/test";
import type { Adapter } from "./adapter";
import { addSample, type Profile, type Samples } from "./results";
import { visit, type Visit } from "./visit";

const BYTES_PER_MB = 1_000_000;

/** What is left in MB after the garbage is collected. */
export async function readHeap({ cdp }: Visit): Promise<number | null> {
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("Performance.enable");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const used = metrics.find(({ name }) => name === "JSHeapUsedSize");
  return used ? used.value / BYTES_PER_MB : null;
}

/** Goes down the first view a screen at a time, as far as it reaches. */
async function scrollThrough({ page, network }: Visit, selector = "html"): Promise<void> {
  const scroller = page.locator(selector).first();
  const step = () =>
    scroller.evaluate(async (given) => {
      // What scrolls on a desktop may let the page scroll on a phone.
      const element = given.scrollHeight > given.clientHeight + 1 ? given : document.documentElement;
      element.scrollTop += element.clientHeight;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
    });
  while (!(await step())) await page.waitForTimeout(100);
  await network.untilIdle();
}

/** What loading the first view takes, then scrolling through it, into the samples. */
export async function measureLoad(site: string, adapter: Adapter, profile: Profile, samples: Samples): Promise<void> {
  await visit({ adapter, profile, address: site + adapter.path, until: "usable" }, async (visited) => {
    const { page, network } = visited;
    const { requests, bytes } = network.read();
    const marks = await page.evaluate(() => bench.load());
    addSample(samples, "requests", requests);
    addSample(samples, "bytes", bytes);
    addSample(samples, "first-paint", marks.firstPaint);
    addSample(samples, "largest-paint", marks.largestPaint);
    addSample(samples, "first-logo", marks.firstLogo);
    addSample(samples, "all-logos", marks.allLogos);
    addSample(samples, "usable", marks.usable);
    addSample(samples, "blocking", marks.blocking);
    addSample(samples, "longest-task", marks.longestTask);
    addSample(samples, "layout-shift", marks.layoutShift);
    addSample(samples, "nodes", await page.evaluate(() => document.querySelectorAll("*").length));
    addSample(samples, "heap", await readHeap(visited));
    await scrollThrough(visited, adapter.scroller);
    const after = network.read();
    addSample(samples, "scrolled-requests", after.requests);
    addSample(samples, "scrolled-bytes", after.bytes);
  });
}

async function findLink(site: string, { link }: Adapter, page: Page): Promise<string | null> {
  if (link.path !== undefined) return new URL(link.path, site).href;
  if (link.from === undefined) return null;
  const href = await page.locator(link.from).first().getAttribute("href");
  return href === null ? null : new URL(href, page.url()).href;
}

/** The address of a project's own page or card. */
export function projectAddress(site: string, adapter: Adapter): Promise<string | null> {
  const address = site + adapter.path;
  return visit({ adapter, profile: "desktop", address, until: "usable" }, ({ page }) => findLink(site, adapter, page));
}

/** A link to one project, opened cold. */
export async function measureLink(
  address: string,
  adapter: Adapter,
  profile: Profile,
  samples: Samples,
): Promise<void> {
  await visit({ adapter, profile, address, until: "text" }, async ({ page }) => {
    const { text } = await page.evaluate(() => bench.load());
    addSample(samples, "link", text);
  });
}
