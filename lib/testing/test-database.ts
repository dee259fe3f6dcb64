import type { DatabaseAddress } from "../db/address";
import { type Database, connect } from "../db/connect";
import { migrate } from "../db/migrations";

/** Makes a new, empty database for one test. */
export type CreateAddress = () => Promise<DatabaseAddress>;

export type TestDatabase = { db: Database; address: DatabaseAddress };

export async function openTestDatabase(createAddress: CreateAddress): Promise<TestDatabase> {
  const address = await createAddress();
  const db = await connect(address);
  await migrate(db, address);
  return { db, address };
}

export function urlOf(address: DatabaseAddress): string {
  return address.provider === "sqlite" ? `file:${address.file}` : address.url;
}
