import type { Transaction } from "../db/connect";
import type { LandscapeRows } from "./rows";

/** Few statements, each small enough for the limits of both databases on parameters. */
const ROWS_PER_STATEMENT = 500;

/** Told after each statement: rows written of all rows. */
export type SeedProgress = (done: number, total: number) => void;

type Table = keyof LandscapeRows;

/** Parents before what refers to them. */
const TABLES = [
  "category",
  "subcategory",
  "vendor",
  "vendorAlias",
  "project",
  "placement",
  "projectVendor",
  "relation",
  "stageEvent",
  "repository",
  "projectTag",
  "projectLanguage",
  "alias",
  "guide",
  "overlay",
] as const satisfies Table[];

/** The one call that every table of the client has; their types are too unlike for TypeScript to see it. */
type Writable = { createMany: (args: { data: unknown[] }) => Promise<unknown>; deleteMany: () => Promise<unknown> };

function writable(tx: Transaction, table: Table): Writable {
  return tx[table] as unknown as Writable;
}

export async function deleteRows(tx: Transaction): Promise<void> {
  for (const table of TABLES.toReversed()) await writable(tx, table).deleteMany();
}

export async function insertRows(tx: Transaction, rows: LandscapeRows, onProgress: SeedProgress): Promise<void> {
  const total = TABLES.reduce((sum, table) => sum + rows[table].length, 0);
  let done = 0;
  for (const table of TABLES) {
    for (let start = 0; start < rows[table].length; start += ROWS_PER_STATEMENT) {
      const data = rows[table].slice(start, start + ROWS_PER_STATEMENT);
      await writable(tx, table).createMany({ data });
      done += data.length;
      onProgress(done, total);
    }
  }
}
