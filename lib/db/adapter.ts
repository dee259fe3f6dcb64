import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaLibSQL } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import type { DatabaseAddress } from "./address";

/** Readers go on with the old landscape while a seed writes, and who finds the file locked waits instead of failing. */
const SQLITE_SETTINGS = ["PRAGMA busy_timeout = 10000", "PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON"];

class SqliteAdapter extends PrismaLibSQL {
  override async connect() {
    const connection = await super.connect();
    for (const sql of SQLITE_SETTINGS) await connection.queryRaw({ sql, args: [], argTypes: [] });
    return connection;
  }
}

export async function createAdapter(address: DatabaseAddress) {
  if (address.provider === "postgresql") return new PrismaPg({ connectionString: address.url });
  await mkdir(path.dirname(address.file), { recursive: true });
  return new SqliteAdapter({ url: pathToFileURL(address.file).href });
}
