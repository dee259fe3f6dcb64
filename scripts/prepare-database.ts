import { type DatabaseAddress, describeAddress, readDatabaseAddress } from "../lib/db/address";
import { type Database, connect } from "../lib/db/connect";
import { explainDatabaseError } from "../lib/db/explain-error";
import { migrate } from "../lib/db/migrations";
import { ExpectedError } from "./expected-error";

export type PreparedDatabase = { db: Database; address: DatabaseAddress };

function readAddress(): DatabaseAddress {
  try {
    return readDatabaseAddress(process.env.DATABASE_URL);
  } catch (error) {
    throw new ExpectedError(error instanceof Error ? error.message : String(error));
  }
}

/** Runs what needs the database; its own failures become one sentence each. */
export async function explaining<T>(address: DatabaseAddress, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const sentence = explainDatabaseError(error, address);
    throw sentence === null ? error : new ExpectedError(sentence, { cause: error });
  }
}

/** Opens the database of `DATABASE_URL` and brings its tables to this release, saying so. Close it with `$disconnect`. */
export async function prepareDatabase(say: (line: string) => void): Promise<PreparedDatabase> {
  const address = readAddress();
  return explaining(address, async () => {
    const db = await connect(address);
    try {
      if (await migrate(db, address)) say(`Prepared the tables of ${describeAddress(address)}.`);
    } catch (error) {
      await db.$disconnect();
      throw error;
    }
    return { db, address };
  });
}
