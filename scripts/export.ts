import path from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { readBasePath } from "../lib/base-path";
import { ExpectedError, runMain } from "./expected-error";
import { ensureClients } from "./generate-client";

function parseSite(text: string): URL {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new InvalidArgumentError("It must begin with https://.");
  return new URL(text);
}

const program = new Command("export")
  .description("Writes the whole site as files that any static host serves.")
  .option("--dir <dir>", "folder of the landscape", process.env.LANDSCAPE_DIR || "data")
  .option("--out <out>", "folder to write, replaced as a whole", "out")
  .option("--base <path>", "path that the site is served under, as in /landscape; the path of --site-url without it")
  .option("--site-url <url>", "its public address, for canonical links, sitemap and previews", parseSite)
  .option("--no-previews", "leave out the pictures that a shared link shows, the slowest part")
  .allowExcessArguments(false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

const { dir, out, base, siteUrl, previews } = program.opts<{
  dir: string;
  out: string;
  base?: string;
  siteUrl?: URL;
  previews: boolean;
}>();

await runMain(async () => {
  const given = base ?? siteUrl?.pathname ?? process.env.BASE_PATH;
  const basePath = await Promise.resolve(given)
    .then(readBasePath)
    .catch((error: Error) => {
      throw new ExpectedError(error.message);
    });
  // What builds and serves reads them from here. A server that runs meanwhile keeps the build that it has.
  process.env.BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH = basePath;
  process.env.NEXT_DIST_DIR = ".cairn/export";
  // The policy of a page in a file allows no script but those that stand in it.
  process.env.ANALYTICS = "off";
  if (siteUrl) process.env.SITE_URL = siteUrl.href;
  await ensureClients();
  const { runExport } = await import("./run-export");
  process.exitCode = await runExport({ dir, out: path.resolve(out), basePath, hasPreviews: previews });
});
