import { type Moments, changedBetween, lookAt } from "@/lib/history/moments";
import type { Member, Time } from "@/lib/history/past";
import { stonesOf } from "@/lib/model/stages";
import { markKey } from "@/lib/landscape/mark-css";

/** With more tiles than this changing at once, they change without a transition. */
const MAX_MOVING = 240;

/** While time runs a frame changes so many at most; a file that changed by hundreds in a day takes a few frames. */
const MAX_A_FRAME = 40;

const PULSE: Keyframe[] = [{ transform: "scale(1)" }, { transform: "scale(1.35)" }, { transform: "scale(1)" }];

type Tile = { element: HTMLElement; path: string };

/** What a tile shows of a stage. */
type Look = { mark: string | null; isArchived: boolean };

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
  const looks = new Map(
    time.today.stages.map(({ id }) => {
      const stones = stonesOf(time.today.stages, id);
      return [id, { mark: stones === null ? null : markKey(stones), isArchived: stones === "archived" }] as const;
    }),
  );
  const lookOf = (stage: string | undefined): Look => looks.get(stage ?? "") ?? { mark: null, isArchived: false };

  function show(
    { project }: Member,
    was: { places: readonly string[]; stage?: string } | null,
    canMove: boolean,
  ): void {
    // An empty place is drawn as that of today is.
    const { mark, isArchived } = lookOf((was ?? project).stage);
    for (const { element, path } of tiles.get(project.slug) ?? []) {
      const isAbsent = !was?.places.includes(path);
      const wasAbsent = element.hasAttribute("data-absent");
      if (isAbsent !== wasAbsent) element.toggleAttribute("data-absent", isAbsent);
      element.classList.toggle("gone", isArchived);
      if (element.getAttribute("data-m") === mark) continue;
      if (mark === null) element.removeAttribute("data-m");
      else element.setAttribute("data-m", mark);
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
    },
  };
}

/** While time moves, what counts a day stands aside. */
export function markMoving(isMoving: boolean): void {
  document.querySelector(".map-frame")?.toggleAttribute("data-moving", isMoving);
}
