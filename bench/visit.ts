import { chromium, type BrowserContextOptions, type CDPSession, type Page } from "@playwright/test";
import { launchOptions } from "../e2e/support/browser";
import type { Adapter } from "./adapter";
import { type Network, watchNetwork } from "./network";
import { installProbe } from "./probe";
import type { Profile } from "./results";

const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const PHONE: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 2.625,
  isMobile: true,
  hasTouch: true,
};

const BYTES_PER_MBIT = 1_000_000 / 8;
const SLOW = {
  cpu: 4,
  network: {
    offline: false,
    downloadThroughput: 9 * BYTES_PER_MBIT,
    uploadThroughput: 1.5 * BYTES_PER_MBIT,
    latency: 170,
  },
};

const PATIENCE_MS = 120_000;
/** What is not there to be pressed by then will not come. */
const ACTION_MS = 15_000;

const isPhone = (profile: Profile) => profile.startsWith("phone");

export type Visit = { page: Page; cdp: CDPSession; network: Network };

/** What a page must have come to before it is looked at. */
type Until = "usable" | "text";

/** Opens a page in a browser of its own, with nothing in its caches, and closes it after the work. */
export async function visit<Value>(
  { adapter, profile, address, until }: { adapter: Adapter; profile: Profile; address: string; until: Until },
  work: (visited: Visit) => Promise<Value>,
): Promise<Value> {
  const options = await launchOptions();
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), "--ignore-certificate-errors"] });
  try {
    const context = await browser.newContext({ ...(isPhone(profile) ? PHONE : DESKTOP), ignoreHTTPSErrors: true });
    const page = await context.newPage();
    page.setDefaultTimeout(ACTION_MS);
    const cdp = await context.newCDPSession(page);
    const network = await watchNetwork(cdp);
    if (profile.endsWith("slow")) {
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOW.cpu });
      await cdp.send("Network.emulateNetworkConditions", SLOW.network);
    }
    // What runs this file names functions by a helper, which a page has not.
    await page.addInitScript("globalThis.__name ??= (each) => each");
    await page.addInitScript(installProbe, {
      logos: adapter.logos,
      usable: (isPhone(profile) ? adapter.usableOnPhone : undefined) ?? adapter.usable,
      text: adapter.link.text,
    });
    await page.goto(address, { waitUntil: "load", timeout: PATIENCE_MS });
    // A slow processor may be busy with scripts for longer than the network is quiet.
    await page.waitForFunction((mark) => bench.load()[mark] !== null, until, { timeout: PATIENCE_MS });
    await network.untilIdle();
    return await work({ page, cdp, network });
  } finally {
    await browser.close();
  }
}

export async function browserVersion(): Promise<string> {
  const browser = await chromium.launch(await launchOptions());
  try {
    return browser.version();
  } finally {
    await browser.close();
  }
}
