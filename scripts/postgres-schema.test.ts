import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { toPostgresSchema } from "./postgres-schema";

describe("the schema of PostgreSQL", () => {
  it("is what the script makes of the one of SQLite", async () => {
    const schema = await readFile("prisma/schema.prisma", "utf8");
    expect(await readFile("prisma/postgres/schema.prisma", "utf8")).toBe(toPostgresSchema(schema));
  });

  it("is refused where the provider is not the one to replace", () => {
    expect(() => toPostgresSchema("// x\nmodel A {}\n")).toThrow("must hold");
  });
});
