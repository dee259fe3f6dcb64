import type { LivenessState } from "@/components/liveness/liveness-mark";
import { monogramShapes, MONOGRAM_BOX } from "@/lib/logos/monogram-shapes";
import { sheetCell } from "@/lib/logos/sheet";
import { markKey } from "@/lib/landscape/mark-css";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { xmlText } from "@/lib/xml";

/** What a tile says of its project, whatever is narrowed, coloured or open. */
export type TileLook = Pick<SnapshotProject, "slug" | "name" | "logo" | "color"> & {
  href: string;
  stones: number | "archived" | null;
  /** The stage's word, or the label of a featured tile. */
  stageWord?: string;
  /** That it does not move, where that is known, and the words for it. */
  rest?: LivenessState;
  restWord?: string;
  isFeatured: boolean;
};

/** What changes on a tile while a reader looks at the map. */
export type TileState = {
  /** A match, while the rest of the map lies under a veil. */
  isLit: boolean;
  /** Not on the map on the day shown: an empty place. */
  isAbsent: boolean;
  isOpen: boolean;
  /** Letter of the colour that the map's rules give it. */
  tint?: string;
};

function logoHtml({ slug, name, logo, color }: TileLook): string {
  if (logo === null)
    return `<svg aria-hidden="true" viewBox="${MONOGRAM_BOX}" class="lg mono">${monogramShapes({ slug, name, color })}</svg>`;
  const { sheet, column, row } = sheetCell(logo);
  return `<i class="lg s${sheet}" style="--x:${column};--y:${row}"></i>`;
}

/** Read out always, seen where there is room. */
function factHtml({ stageWord, restWord }: TileLook): string {
  if (!stageWord && !restWord) return "";
  const rest = restWord && `<span class="w">${stageWord ? " · " : ""}${xmlText(restWord)}</span>`;
  return `<span class="f">${xmlText(stageWord ?? "")}${rest ?? ""}</span>`;
}

/**
 * One placement of a project: a link that works before any script. Text and not elements of React, which would take
 * over each of a thousand tiles before the page answers, and look at each of them whenever a filter changes.
 */
export function tileHtml(look: TileLook, { isLit, isAbsent, isOpen, tint }: TileState): string {
  const { slug, name, href, stones, rest, isFeatured } = look;
  const classes = ["t", rest, isFeatured && "big", stones === "archived" && "gone", isLit && "lit"];
  const attributes = [
    `class="${classes.filter(Boolean).join(" ")}" href="${xmlText(href)}" data-slug="${xmlText(slug)}"`,
    stones !== null && `data-m="${markKey(stones)}"`,
    tint !== undefined && `data-c="${xmlText(tint)}"`,
    isAbsent && 'data-absent=""',
    isOpen && 'aria-current="true"',
  ];
  const inside = `${logoHtml(look)}<span class="n">${xmlText(name)}</span>${factHtml(look)}`;
  return `<a ${attributes.filter(Boolean).join(" ")}>${inside}</a>`;
}

/** Brings a drawn tile to a state, touching only what differs: the map of a day long past may stand on it. */
export function showState(
  tile: Element,
  { isLit, isAbsent, isOpen, tint = null }: { tint?: string | null } & Omit<TileState, "tint">,
): void {
  if (tile.classList.contains("lit") !== isLit) tile.classList.toggle("lit", isLit);
  if (tile.hasAttribute("data-absent") !== isAbsent) tile.toggleAttribute("data-absent", isAbsent);
  set(tile, "aria-current", isOpen ? "true" : null);
  set(tile, "data-c", tint);
}

function set(tile: Element, name: string, value: string | null): void {
  if (tile.getAttribute(name) === value) return;
  if (value === null) tile.removeAttribute(name);
  else tile.setAttribute(name, value);
}
