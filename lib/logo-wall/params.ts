import { createLoader, createSerializer, parseAsStringLiteral } from "nuqs/server";
import type { Facet } from "../landscape/facets";
import { narrowingParams } from "../search-params";

export const WALL_SIZES = ["small", "medium", "large"] as const;
export type WallSize = (typeof WALL_SIZES)[number];

/** The whole contract of the query of the wall: the filters of the map, and how logos stand. */
const wallParams = {
  ...narrowingParams,
  size: parseAsStringLiteral(WALL_SIZES).withDefault("medium"),
  /** Present: the name below each logo. */
  names: parseAsStringLiteral(["true"] as const),
};

export type WallParams = { q: string; size: WallSize; names: "true" | null } & { [facet in Facet]: string[] };

export const loadWallParams = createLoader(wallParams);

const serialize = createSerializer(wallParams);

/** The query of a wall as the site writes it, without `?`. */
export function wallQuery(params: Partial<WallParams>): string {
  return serialize(params).slice(1);
}
