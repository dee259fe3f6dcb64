import "server-only";
import { readDatabaseAddress } from "./address";
import { type Database, connect } from "./connect";

// A reload in development evaluates this module anew; the process keeps its one client.
const shared = globalThis as typeof globalThis & { cairnDatabase?: Promise<Database> };

export function getDatabase(): Promise<Database> {
  shared.cairnDatabase ??= connect(readDatabaseAddress(process.env.DATABASE_URL));
  return shared.cairnDatabase;
}
