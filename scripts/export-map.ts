import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { MAP_FORMATS, type MapFormat } from "../lib/exports/formats";
import { widthSchema } from "../lib/export-map/request";
import { THEMES } from "../lib/export-map/palette";
import { LOCALES } from "../lib/i18n/routing";
import { allowServerCode } from "./allow-server-code";
import { ExpectedError, runMain } from "./expected-error";
import { ensureClients } from "./generate-client";

type Options = { format: MapFormat[]; out: string; query: string; theme: string; locale: string; width?: number };

function readFormats(text: string): MapFormat[] {
  const read = z
    .array(z.enum(MAP_FORMATS))
    .min(1)
    .safeParse(text.split(",").map((part) => part.trim()));
  if (read.success) return read.data;
  throw new InvalidArgumentError(`Write some of ${MAP_FORMATS.join(",")}.`);
}

function readWidth(text: string): number {
  const read = widthSchema.safeParse(text);
  if (read.success) return read.data;
  throw new InvalidArgumentError(`Write a whole number from ${widthSchema.minValue} to ${widthSchema.maxValue}.`);
}

const program = new Command("export:map")
  .description("Draws the map of the seeded landscape into files: the whole of it, or what a query of its page shows.")
  .option("--format <formats>", `some of ${MAP_FORMATS.join(",")}`, readFormats, [...MAP_FORMATS])
  .option("--out <dir>", "folder for the files", ".")
  .option("--query <query>", "query of the page, such as stage=graduated&compact=true", "group=all")
  .addOption(new Option("--theme <theme>", "colours").choices(THEMES).default("light"))
  .addOption(new Option("--locale <locale>", "language").choices(LOCALES).default("en"))
  .option("--width <px>", "width, instead of that of the landscape's settings", readWidth)
  .allowExcessArguments(false)
  .parse();

const { format, out, query: text, theme, locale, width } = program.opts<Options>();

await runMain(async () => {
  await ensureClients();
  const { prepareDatabase } = await import("./prepare-database");
  const { db } = await prepareDatabase((line) => console.error(line));
  await db.$disconnect();
  allowServerCode();
  // These import the clients, which a fresh clone doesn't have until here.
  const { drawView } = await import("../lib/export-map/answers");
  const { getDatabase } = await import("../lib/db/client");
  const query = new URLSearchParams(text);
  query.set("theme", theme);
  query.set("lang", locale);
  if (width !== undefined) query.set("width", String(width));
  try {
    await mkdir(out, { recursive: true });
    for (const each of format) {
      const bytes = await drawView(each, query);
      if (!bytes) throw new ExpectedError("The database holds no landscape. Run `npm run seed`.");
      const file = path.join(out, `landscape.${each}`);
      await writeFile(file, bytes);
      console.log(`${file}: ${Math.ceil(bytes.byteLength / 1024)} kB`);
    }
  } finally {
    await (await getDatabase()).$disconnect();
  }
});
