import { readdir } from "node:fs/promises";
import path from "node:path";
import type { DatabaseAddress } from "./address";
import type { Database } from "./connect";
import { runPrisma } from "./run-prisma";

async function listWritten(address: DatabaseAddress): Promise<string[]> {
  const folder = address.provider === "sqlite" ? "prisma/migrations" : "prisma/postgres/migrations";
  const entries = await readdir(path.resolve(folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function listApplied(db: Database): Promise<string[]> {
  try {
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    return rows.map(({ name }) => name);
  } catch (error) {
    if (isMissingTable(error)) return [];
    throw error;
  }
}

function isMissingTable(error: unknown): boolean {
  return (
    error instanceof Error &&
    /no such table|does not exist/i.test(error.message) &&
    /_prisma_migrations/.test(error.message)
  );
}

/** Brings the tables of a database to those of this release. Says whether anything was due. */
export async function migrate(db: Database, address: DatabaseAddress): Promise<boolean> {
  const applied = new Set(await listApplied(db));
  const due = (await listWritten(address)).filter((name) => !applied.has(name));
  if (due.length === 0) return false;
  await runPrisma(["migrate", "deploy"], address.provider === "sqlite" ? `file:${address.file}` : address.url);
  return true;
}
