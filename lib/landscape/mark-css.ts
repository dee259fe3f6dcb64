import { FALLEN, FALLEN_STROKE, PILES } from "../model/stones";

const ARCHIVED = "x";

/** The value of `data-m` that draws a mark: past the tallest pile there is no taller one. */
export function markKey(stones: number | "archived"): string {
  return stones === "archived" ? ARCHIVED : String(Math.min(Math.max(stones, 1), PILES.length));
}

/** Between the ink of a plate and the plate itself. */
const OPACITY = 0.75;

function picture(shapes: string, how: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><g ${how}>${shapes}</g></svg>`;
  return `url("data:image/svg+xml,${svg.replace(/[<>#]/g, encodeURIComponent)}")`;
}

/**
 * The marks of the stages as pictures in `--m`, for what has a `data-m`: a thousand tiles need no element for
 * theirs. Black, so that a plate takes them as they are and a mask gives them any colour.
 */
export function markCss(): string {
  const rule = (key: string, shapes: string, how: string) => `[data-m="${key}"]{--m:${picture(shapes, how)}}`;
  const piles = PILES.map((stones, index) => {
    const shapes = stones.map(([cx, cy, rx, ry]) => `<ellipse cx='${cx}' cy='${cy}' rx='${rx}' ry='${ry}'/>`).join("");
    return rule(markKey(index + 1), shapes, `fill-opacity='${OPACITY}'`);
  });
  const fallen = FALLEN.map(({ cx, cy, rx, ry, ...rest }) => {
    const turn = "transform" in rest ? ` transform='${rest.transform}'` : "";
    return `<ellipse cx='${cx}' cy='${cy}' rx='${rx}' ry='${ry}'${turn}/>`;
  }).join("");
  const stroke = `fill='none' stroke='black' stroke-opacity='${OPACITY}' stroke-width='${FALLEN_STROKE}'`;
  return [...piles, rule(ARCHIVED, fallen, stroke)].join("");
}
