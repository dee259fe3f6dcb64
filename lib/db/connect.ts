import { type Prisma, PrismaClient } from "../../prisma/generated/sqlite/client";
import { createAdapter } from "./adapter";
import type { DatabaseAddress } from "./address";

/** The client of both providers: their models are one, so the types of the first stand for both. */
export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;

/** Opens a database. It must have been prepared: see `scripts/prepare-database.ts`. Close it with `$disconnect`. */
export async function connect(address: DatabaseAddress): Promise<Database> {
  const adapter = await createAdapter(address);
  if (address.provider === "sqlite") return new PrismaClient({ adapter });
  const postgres = await import("../../prisma/generated/postgres/client");
  return new postgres.PrismaClient({ adapter }) as unknown as Database;
}
