import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { runPrisma } from "../lib/db/run-prisma";

const SCHEMAS = ["prisma/schema.prisma", "prisma/postgres/schema.prisma"];
const STAMP = "prisma/generated/stamp";

async function wantedStamp(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [...SCHEMAS, "node_modules/prisma/package.json"]) hash.update(await readFile(file));
  return hash.digest("hex");
}

/** Makes the clients of both databases where they are missing or of another schema. Says whether it did. */
export async function ensureClients(): Promise<boolean> {
  const wanted = await wantedStamp();
  if ((await readFile(STAMP, "utf8").catch(() => "")) === wanted) return false;
  for (const schema of SCHEMAS) await runPrisma(["generate", "--schema", schema]);
  await mkdir(path.dirname(STAMP), { recursive: true });
  await writeFile(STAMP, wanted);
  return true;
}
