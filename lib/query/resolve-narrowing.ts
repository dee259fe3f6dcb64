import "server-only";
import { createLoader } from "nuqs/server";
import { findHits } from "../db/search";
import { type Asked, type Narrowing, narrowingOf } from "../landscape/narrowing";
import { narrowingParams } from "../search-params";
import type { Snapshot, SnapshotProject } from "../snapshot/types";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

const load = createLoader(narrowingParams);

/** `narrowingOf` for the query of an address. */
export async function resolveNarrowing(
  snapshot: Snapshot,
  searchParams: SearchParams,
  isShown?: (project: SnapshotProject) => boolean,
): Promise<Narrowing> {
  const asked: Asked = await load(searchParams);
  return narrowingOf(snapshot, asked, await findHits(asked.q), isShown);
}
