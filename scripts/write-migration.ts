import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Command } from "commander";
import { runPrisma } from "../lib/db/run-prisma";
import { runMain } from "./expected-error";
import { toPostgresSchema } from "./postgres-schema";

const run = promisify(execFile);
const SCHEMA = "prisma/schema.prisma";
const POSTGRES_SCHEMA = "prisma/postgres/schema.prisma";

/** The schema as it was committed last, in a temporary file; `null` where none was. */
async function lastCommitted(folder: string, schema: string): Promise<string | null> {
  const shown = await run("git", ["show", `HEAD:${schema}`]).catch(() => null);
  if (!shown) return null;
  const file = path.join(folder, schema.replaceAll("/", "-"));
  await writeFile(file, shown.stdout);
  return file;
}

async function writeMigration(folder: string, schema: string, name: string): Promise<void> {
  const migrations = path.join(path.dirname(schema), "migrations");
  const last = await lastCommitted(folder, schema);
  const from = last === null ? ["--from-empty"] : ["--from-schema-datamodel", last];
  const sql = await runPrisma(["migrate", "diff", ...from, "--to-schema-datamodel", schema, "--script"]);
  const written = (await readdir(migrations)).filter((each) => /^\d{4}_/.test(each));
  const target = path.join(migrations, `${String(written.length + 1).padStart(4, "0")}_${name}`);
  await mkdir(target);
  await writeFile(path.join(target, "migration.sql"), sql);
  console.log(`Wrote ${target}/migration.sql`);
}

const program = new Command("db:migration")
  .description(
    "Writes the migrations of both databases from prisma/schema.prisma as it was committed to how it is now.",
  )
  .argument("<name>", "what changes, as_words", (name) => name.replace(/\W+/g, "_"))
  .parse();

await runMain(async () => {
  const [name = "change"] = program.processedArgs as [string];
  await writeFile(POSTGRES_SCHEMA, toPostgresSchema(await readFile(SCHEMA, "utf8")));
  const folder = await mkdtemp(path.join(tmpdir(), "cairn-schema-"));
  try {
    for (const schema of [SCHEMA, POSTGRES_SCHEMA]) await writeMigration(folder, schema, name);
  } finally {
    await rm(folder, { recursive: true });
  }
});
