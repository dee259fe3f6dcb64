import type { Prisma } from "../../prisma/generated/sqlite/client";

/** A JSON column as the type that the seed wrote: only the seed writes, and another release seeds anew. */
export function readJson<T>(column: Prisma.JsonValue): T {
  return column as T;
}

/** A text column that holds one of a list of the model, as the seed wrote it. */
export function readChoice<T extends string>(column: string): T {
  return column as T;
}
