import { type Moments, changedBetween, lookAt } from "@/lib/history/moments";
import type { Member, Time } from "@/lib/history/past";
import { stonesOf } from "@/lib/model/stages";
import { stageSymbol } from "../landscape/stage-mark";

/** With more tiles than this changing at once, they change without a transition. */
const MAX_MOVING = 240;

/** While time runs a frame changes so many at most; a file that changed by hundreds in a day takes a few frames. */
const MAX_A_FRAME = 40;

const PULSE: Keyframe[] = [{ transform: "scale(1)" }, { transform: "scale(1.35)" }, { transform: "scale(1)" }];

const SVG = "http://www.w3.org/2000/svg";

type Tile = { element: HTMLElement; path: string };

/** What a tile shows of a stage. */
type Look = { symbol: string | null; isArchived: boolean };

/** Tiles of the map as it is drawn, by project. */
function findTiles(time: Time, frame: HTMLElement): Map<string, Tile[]> {
  const tiles = new Map<string, Tile[]>();
  for (const { slug, subcategories } of time.today.categories) {
    for (const subcategory of subcategories) {
      const path = `${slug}/${subcategory.slug}`;
      const box = frame.querySelector(`[aria-labelledby="${CSS.escape(`box-${path.replace("/", "-")}`)}"]`);
      for (const element of box?.querySelectorAll<HTMLElement>("a.t") ?? []) {
        const project = element.dataset.slug ?? "";
        const known = tiles.get(project);
        if (known) known.push({ element, path });
        else tiles.set(project, [{ element, path }]);
      }
    }
  }
  return tiles;
}

/** The mark of a tile; one is made where React drew none, as its project had no stage on the day that is drawn. */
function markOf({ element }: Tile, made: Map<HTMLElement, SVGElement>): Element | null {
  const known = element.querySelector(":scope > .m > use");
  if (known || element.classList.contains("big")) return known;
  const [mark, use] = [document.createElementNS(SVG, "svg"), document.createElementNS(SVG, "use")];
  mark.setAttribute("class", "m");
  mark.setAttribute("aria-hidden", "true");
  mark.append(use);
  element.append(mark);
  made.set(element, mark);
  return use;
}

export type MapStage = {
  /** Shows another day, touching only the tiles that change. */
  seek: (day: string) => void;
  /** The same while time runs: what is too much for a frame comes with the next. */
  run: (day: string) => void;
  /** Gives the tiles back to React, which shows this day; `null` for the map of today. */
  close: (day: string | null) => void;
};

/**
 * The map's tiles under the hand of time. React draws the map of one day; between two such days this alone changes
 * tiles, in what React would write too, so that on the day of rest both agree.
 * @param start the day that is drawn
 */
export function openMapStage(time: Time, moments: Moments, start: string, isStill: boolean): MapStage | null {
  const frame = document.querySelector<HTMLElement>(".map-frame[data-past]");
  if (!frame) return null;
  const tiles = findTiles(time, frame);
  const made = new Map<HTMLElement, SVGElement>();
  const looks = new Map(
    time.today.stages.map(({ id }) => {
      const stones = stonesOf(time.today.stages, id);
      return [id, { symbol: stones === null ? null : stageSymbol(stones), isArchived: stones === "archived" }] as const;
    }),
  );
  const lookOf = (stage: string | undefined): Look => looks.get(stage ?? "") ?? { symbol: null, isArchived: false };

  function show(
    { project }: Member,
    was: { places: readonly string[]; stage?: string } | null,
    canMove: boolean,
  ): void {
    // An empty place is drawn as that of today is.
    const { symbol, isArchived } = lookOf((was ?? project).stage);
    for (const tile of tiles.get(project.slug) ?? []) {
      const { element, path } = tile;
      const isAbsent = !was?.places.includes(path);
      const wasAbsent = element.hasAttribute("data-absent");
      if (isAbsent !== wasAbsent) element.toggleAttribute("data-absent", isAbsent);
      element.classList.toggle("gone", isArchived);
      const mark = symbol === null ? element.querySelector(":scope > .m > use") : markOf(tile, made);
      if (!mark || mark.getAttribute("href") === symbol) continue;
      if (symbol === null) mark.removeAttribute("href");
      else mark.setAttribute("href", symbol);
      if (canMove && !isAbsent && !wasAbsent) element.animate(PULSE, { duration: 500, easing: "ease-out" });
    }
  }

  let shown = start;
  /** Members that don't show the day yet. */
  const due = new Set<number>();
  let canMove = true;
  const advance = (day: string, most: number) => {
    const isForward = day > shown;
    for (const member of changedBetween(moments, shown, day)) due.add(member);
    shown = day;
    if (due.size > MAX_MOVING || isStill) canMove = false;
    frame.toggleAttribute("data-jump", !canMove);
    for (const at of [...due].slice(0, most)) {
      const member = time.members[at];
      if (member) show(member, lookAt(time, at, day), canMove && isForward);
      due.delete(at);
    }
    if (due.size === 0) canMove = !isStill;
  };
  const seek = (day: string) => advance(day, Number.POSITIVE_INFINITY);
  return {
    seek,
    run: (day) => advance(day, MAX_A_FRAME),
    close: (day) => {
      if (day !== null) seek(day);
      else
        for (const member of time.members)
          show(member, { ...member.project, places: member.project.placements }, false);
      for (const mark of made.values()) mark.remove();
    },
  };
}

/** While time moves, what counts a day stands aside. */
export function markMoving(isMoving: boolean): void {
  document.querySelector(".map-frame")?.toggleAttribute("data-moving", isMoving);
}
