import type { Prisma } from "../../prisma/generated/sqlite/client";

/** Plain data of the model for a JSON column. The model holds nothing that JSON can't. */
export function toJson(value: object): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
