import { describe, expect, it } from "vitest";
import type { DatabaseAddress } from "../db/address";
import { type Database, connect } from "../db/connect";
import { runPrisma } from "../db/run-prisma";
import { type CreateAddress, openTestDatabase } from "./test-database";

const COLUMNS = {
  sqlite: `
    SELECT m.name || '.' || c.name AS name, c.type || ' ' || c."notnull" || ' ' || c.pk AS form
    FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\'`,
  postgresql: `
    SELECT table_name || '.' || column_name AS name, data_type || ' ' || is_nullable AS form
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'`,
};

const INDEXES = {
  sqlite: `
    SELECT m.name || '.' || i.name AS name, group_concat(c.name) || ' ' || i."unique" AS form
    FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\' GROUP BY m.name, i.name`,
  postgresql: `
    SELECT indexname AS name, indexdef AS form
    FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'`,
};

const KEYS = {
  sqlite: `
    SELECT m.name || '.' || f."from" AS name, f."table" || '.' || f."to" || ' ' || f.on_delete AS form
    FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'`,
  postgresql: `
    SELECT conname AS name, pg_get_constraintdef(oid) AS form FROM pg_constraint WHERE contype = 'f'`,
};

async function describeTables(db: Database, { provider }: DatabaseAddress): Promise<string[]> {
  const lines: string[] = [];
  for (const queries of [COLUMNS, INDEXES, KEYS]) {
    const rows = await db.$queryRawUnsafe<{ name: string; form: string }[]>(queries[provider]);
    lines.push(...rows.map(({ name, form }) => `${name}: ${form}`).toSorted());
  }
  return lines;
}

/** Runs the SQL that makes all of today's schema from nothing. */
async function createFromSchema(db: Database, { provider }: DatabaseAddress): Promise<void> {
  const schema = provider === "sqlite" ? "prisma/schema.prisma" : "prisma/postgres/schema.prisma";
  const sql = await runPrisma(["migrate", "diff", "--from-empty", "--to-schema-datamodel", schema, "--script"]);
  for (const statement of sql.split(/;\s*$/m)) if (statement.trim() !== "") await db.$executeRawUnsafe(statement);
}

/** Prisma's command line starts slowly where all the cores are busy. */
const TIMEOUT_MS = 180_000;

export function describeSchema(createAddress: CreateAddress) {
  describe("the migrations", () => {
    it(
      "together make exactly the tables, indexes and keys of the schema",
      async () => {
        const migrated = await openTestDatabase(createAddress);
        const address = await createAddress();
        const fresh = await connect(address);
        try {
          await createFromSchema(fresh, address);
          const tables = await describeTables(fresh, address);
          expect(tables.length).toBeGreaterThan(80);
          expect(await describeTables(migrated.db, migrated.address)).toStrictEqual(tables);
        } finally {
          await migrated.db.$disconnect();
          await fresh.$disconnect();
        }
      },
      TIMEOUT_MS,
    );
  });
}
