import { SORT_KEYS, type Sort, type SortKey, type TableColumn } from "@/lib/search-params";

/** These begin with their greatest: the most mature stage, the newest date. */
const GREATEST_FIRST: readonly SortKey[] = ["stage", "date", "alive"];

/** The order that a column stands for; `null` for one that can't be sorted by. */
export function sortKeyOf(column: TableColumn): SortKey | null {
  return SORT_KEYS.find((key) => key === column) ?? null;
}

/** What a press on a column's head leads to: its order, and on the next press that order backwards. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  return sort === key ? `-${key}` : key;
}

export function ariaSort(sort: Sort, key: SortKey): "ascending" | "descending" | "none" {
  if (sort !== key && sort !== `-${key}`) return "none";
  return GREATEST_FIRST.includes(key) === (sort === key) ? "descending" : "ascending";
}
