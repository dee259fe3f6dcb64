import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";
import bundled from "@sparticuz/chromium";

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Root has no sandbox in a container, and the browser must not phone home from a test. */
const ARGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/**
 * The first browser there is: `CHROMIUM_PATH`, Playwright's own, one of the system, the one that a package brings (Linux).
 * @throws with the remedy when there is none
 */
export async function launchOptions(): Promise<LaunchOptions> {
  const known = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_PATHS];
  const found = known.find((path) => path && existsSync(path));
  if (found) return { executablePath: found, args: ARGS };
  if (process.platform === "linux") {
    // Its own arguments are for lambdas: one process, no web security.
    return { executablePath: await bundled.executablePath(), args: ARGS };
  }
  throw new Error("No browser found: install Chrome, or run `npx playwright install chromium`, or set CHROMIUM_PATH.");
}
