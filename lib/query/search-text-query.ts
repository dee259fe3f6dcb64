import { queryOptions } from "@tanstack/react-query";
import { apiRoutes } from "../routes";
import type { SearchText } from "../snapshot/types";
import { dataAddress } from "../static-export/is-static";

function isSearchText(value: unknown): value is SearchText {
  return typeof value === "object" && value !== null && "version" in value && "texts" in value;
}

/** Throws when the answer can't be had or read, as when another seed took the place of this version. */
export async function fetchSearchText(version: string, signal?: AbortSignal): Promise<SearchText> {
  const response = await fetch(dataAddress(apiRoutes.searchText(version)), {
    signal,
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw new Error(`${apiRoutes.searchText(version)} answered ${response.status}`);
  const body: unknown = await response.json();
  if (!isSearchText(body)) throw new Error(`${apiRoutes.searchText(version)} answered something else than texts`);
  return body;
}

/** Aliases and summaries of the snapshot with this version. */
export function searchTextQuery(version: string) {
  return queryOptions({
    queryKey: ["search-text", version],
    queryFn: ({ signal }) => fetchSearchText(version, signal),
  });
}
