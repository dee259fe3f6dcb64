import { defineConfig } from "@playwright/test";
import { launchOptions } from "./e2e/support/browser";
import { addressOf } from "./e2e/support/servers";

/** Journeys run against a production build; `e2e/global-setup.ts` seeds and starts one server a landscape. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: addressOf("bundled"),
    launchOptions: await launchOptions(),
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
  },
});
