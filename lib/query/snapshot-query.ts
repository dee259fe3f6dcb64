import { queryOptions } from "@tanstack/react-query";
import { apiRoutes } from "../routes";
import type { Snapshot } from "../snapshot/types";
import { decodeSnapshot, type SnapshotWire } from "../snapshot/wire";
import { dataAddress } from "../static-export/is-static";

/** Enough to know that the answer is ours; the server made the rest of it from parsed data. */
function isSnapshotWire(value: unknown): value is SnapshotWire {
  if (typeof value !== "object" || value === null) return false;
  return ["version", "stages", "groups", "categories", "projects", "vendors", "sheets"].every((key) => key in value);
}

/** Throws when the answer can't be had or read. */
export async function fetchSnapshot(signal?: AbortSignal): Promise<Snapshot> {
  const response = await fetch(dataAddress(apiRoutes.landscape()), { signal, headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${apiRoutes.landscape()} answered ${response.status}`);
  const body: unknown = await response.json();
  if (!isSnapshotWire(body)) throw new Error(`${apiRoutes.landscape()} answered something else than a landscape`);
  return decodeSnapshot(body);
}

/** The whole landscape, for parts of the page that stand outside the explorer. */
export function snapshotQuery() {
  return queryOptions({ queryKey: ["snapshot"], queryFn: ({ signal }) => fetchSnapshot(signal) });
}
