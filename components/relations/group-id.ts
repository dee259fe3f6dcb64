import type { RelationKey } from "@/lib/relations/neighbourhood";

/** Where a group stands in the list. */
export function groupId(key: RelationKey): string {
  return `relations-${key}`;
}
