import type { Palette } from "../palette";
import type { Mark } from "../scene";
import type { Typesetter } from "../typesetter";
import { drawStones } from "./stones";
import type { LegendEntry, Picture } from "./types";

const TITLE = { size: 28, line: 36 };
const FACTS = { size: 14, line: 22 };
const ENTRY = { size: 13, line: 24, mark: 13, gap: 6, apart: 20 };

type Frame = { x: number; y: number; width: number };
type Tools = Pick<Typesetter, "fit" | "measure"> & { palette: Palette };

function drawLegend(entries: readonly LegendEntry[], { x, y, width }: Frame, { fit, measure, palette }: Tools) {
  const marks: Mark[] = [];
  let [left, top] = [x, y];
  for (const { text, stones, color } of entries) {
    const hasMark = color !== undefined || (stones !== undefined && stones !== null);
    const room = hasMark ? ENTRY.mark + ENTRY.gap : 0;
    const words = fit(text, width - room, ENTRY.size);
    const taken = room + measure(words, ENTRY.size);
    if (left > x && left + taken > x + width) [left, top] = [x, top + ENTRY.line];
    const middle = top + ENTRY.line / 2;
    const square = { x: left, y: middle - ENTRY.mark / 2 };
    if (color !== undefined)
      marks.push({ kind: "rect", ...square, width: ENTRY.mark, height: ENTRY.mark, radius: 3, fill: color });
    else if (stones !== undefined && stones !== null)
      marks.push(...drawStones(stones, { ...square, size: ENTRY.mark, color: palette.muted }));
    const y = middle + ENTRY.size * 0.35;
    marks.push({ kind: "text", x: left + room, y, text: words, size: ENTRY.size, fill: palette.muted });
    left += taken + ENTRY.apart;
  }
  return { marks, height: entries.length === 0 ? 0 : top + ENTRY.line - y };
}

/** What stands above the map: its name, how much it shows and of when, and what its marks mean. */
export function drawHeading(picture: Picture, frame: Frame, tools: Tools): { marks: Mark[]; height: number } {
  const { fit, palette } = tools;
  const title = fit(picture.title, frame.width, TITLE.size, true);
  const facts = fit(picture.facts.join(" · "), frame.width, FACTS.size);
  let y = frame.y;
  const marks: Mark[] = [
    {
      ...{ kind: "text", x: frame.x, y: y + TITLE.line * 0.75, text: title, size: TITLE.size, isStrong: true },
      fill: palette.ink,
    },
    { kind: "text", x: frame.x, y: y + TITLE.line + 16, text: facts, size: FACTS.size, fill: palette.muted },
  ];
  y += TITLE.line + FACTS.line + 4;
  for (const legend of picture.legends) {
    const drawn = drawLegend(legend, { ...frame, y }, tools);
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  return { marks, height: y - frame.y };
}
