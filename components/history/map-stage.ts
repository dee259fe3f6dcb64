import { type Moments, changedBetween, lookAt } from "@/lib/history/moments";
import type { Time } from "@/lib/history/past";
import { stonesOf } from "@/lib/model/stages";
import { stageSymbol } from "../landscape/stage-mark";

/** With more tiles than this changing at once, they change without a transition. */
const MAX_MOVING = 240;

const PULSE: Keyframe[] = [{ transform: "scale(1)" }, { transform: "scale(1.35)" }, { transform: "scale(1)" }];

type Tile = { element: HTMLElement; path: string; mark: SVGUseElement | null };

/** Tiles of the map as it is drawn, by member. */
function findTiles(time: Time, frame: HTMLElement): Map<string, Tile[]> {
  const tiles = new Map<string, Tile[]>();
  for (const { slug, subcategories } of time.today.categories) {
    for (const subcategory of subcategories) {
      const path = `${slug}/${subcategory.slug}`;
      const box = frame.querySelector(`[aria-labelledby="${CSS.escape(`box-${path.replace("/", "-")}`)}"]`);
      for (const element of box?.querySelectorAll<HTMLElement>("a.t") ?? []) {
        const tile = { element, path, mark: element.querySelector<SVGUseElement>(":scope > .m > use") };
        const project = element.dataset.slug ?? "";
        const known = tiles.get(project);
        if (known) known.push(tile);
        else tiles.set(project, [tile]);
      }
    }
  }
  return tiles;
}

export type MapStage = {
  /** Shows another day, touching only the tiles that change. */
  seek: (day: string) => void;
};

/**
 * The map's tiles under the hand of time. React draws the map of one day; between two such days this alone changes
 * tiles, in the two attributes that React would write too, so that on the day of rest both agree.
 * @param start the day that is drawn
 */
export function openMapStage(time: Time, moments: Moments, start: string, isStill: boolean): MapStage | null {
  const frame = document.querySelector<HTMLElement>(".map-frame[data-past]");
  if (!frame) return null;
  const tiles = findTiles(time, frame);
  const symbolOf = (stage: string | undefined) => {
    const stones = stage === undefined ? null : stonesOf(time.today.stages, stage);
    return stones === null ? null : stageSymbol(stones);
  };

  function show(member: number, day: string, canMove: boolean): void {
    const look = lookAt(time, member, day);
    const symbol = symbolOf(look?.stage);
    for (const { element, path, mark } of tiles.get(time.members[member]?.project.slug ?? "") ?? []) {
      const isAbsent = !look?.places.includes(path);
      const wasAbsent = element.hasAttribute("data-absent");
      if (isAbsent !== wasAbsent) element.toggleAttribute("data-absent", isAbsent);
      if (isAbsent || !mark || symbol === null || mark.getAttribute("href") === symbol) continue;
      mark.setAttribute("href", symbol);
      if (canMove && !wasAbsent) element.animate(PULSE, { duration: 500, easing: "ease-out" });
    }
  }

  // Whatever was interrupted before, from here on the tiles are right.
  time.members.forEach((_, member) => show(member, start, false));
  let shown = start;
  return {
    seek: (day) => {
      const changed = changedBetween(moments, shown, day);
      const canMove = !isStill && changed.size <= MAX_MOVING;
      frame.toggleAttribute("data-jump", !canMove);
      for (const member of changed) show(member, day, canMove && day > shown);
      shown = day;
    },
  };
}

/** While time moves, what counts a day stands aside. */
export function markMoving(isMoving: boolean): void {
  document.querySelector(".map-frame")?.toggleAttribute("data-moving", isMoving);
}
