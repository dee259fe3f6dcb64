import { queryOptions } from "@tanstack/react-query";
import type { HistoryWire } from "../history/wire";
import { apiRoutes } from "../routes";
import { dataAddress } from "../static-export/is-static";

/** Enough to know that the answer is ours; the server made the rest of it from parsed data. */
function isHistoryWire(value: unknown): value is HistoryWire {
  if (typeof value !== "object" || value === null) return false;
  return ["names", "slugs", "words", "rows"].every((key) => key in value);
}

async function fetchHistory(signal?: AbortSignal): Promise<HistoryWire> {
  const response = await fetch(dataAddress(apiRoutes.history()), { signal, headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${apiRoutes.history()} answered ${response.status}`);
  const body: unknown = await response.json();
  if (!isHistoryWire(body)) throw new Error(`${apiRoutes.history()} answered something else than a history`);
  return body;
}

/** The past of the landscape, for maps of earlier days. */
export function historyQuery() {
  return queryOptions({
    queryKey: ["history"],
    queryFn: ({ signal }) => fetchHistory(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
