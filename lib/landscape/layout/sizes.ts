import type { Snapshot } from "../../snapshot/types";

/** A tile at rest, in px. */
export type TileSize = {
  /** Narrowest cell; it grows until one more column fits. */
  cellWidth: number;
  /** Column counts on offer, from a small phone to a wall. */
  columns: readonly number[];
};

export const TILE_SIZES: Record<Snapshot["tileSize"], TileSize> = {
  compact: {
    cellWidth: 55,
    columns: [5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 33, 36, 40, 44, 48, 54, 60, 66],
  },
  comfortable: {
    cellWidth: 78,
    columns: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 27, 30, 34, 38, 42],
  },
  large: {
    cellWidth: 108,
    columns: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 25, 28, 31, 34],
  },
};

const TITLE_CHARACTER_PX = 6.6;
const TITLE_EXTRA_PX = 44;
/** A title may be cut rather than make its box wider than this. */
const MAX_TITLE_PX = 200;

/** Columns that a box's title and count ask for. CJK letters count for two. */
export function titleSpan(title: string, { cellWidth }: TileSize): number {
  const characters = [...title].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);
  return Math.max(2, Math.ceil(Math.min(MAX_TITLE_PX, characters * TITLE_CHARACTER_PX + TITLE_EXTRA_PX) / cellWidth));
}
