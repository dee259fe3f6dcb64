import { localize } from "../../i18n/localized";
import type { MapBand, MapBox } from "../../landscape/arrange-map";
import { type Box as BandBox, layoutBand } from "../../landscape/layout/band";
import { placeTiles } from "../../landscape/layout/box";
import { mix } from "../palette";
import type { Box, Mark } from "../scene";
import { drawTile } from "./tile";
import type { Brush } from "./types";

const NAME = { size: 13, line: 26, bar: 3, barHeight: 16 };
const HEAD = { size: 12, line: 20, height: 26, gap: 6 };
const INSET = 4;
const ROW_GAP = 8;
const PADDING = 7;

type Frame = { x: number; width: number; columns: number; hue: string };

function drawHead(box: MapBox, at: Box, hue: string, brush: Brush): Mark[] {
  const { palette, locale, isMatch, number, fit, measure, placeHref } = brush;
  const matches = box.tiles.filter(({ project }) => isMatch[project]).length;
  const total = box.tiles.length;
  const count = matches === total ? number(total) : `${number(matches)}/${number(total)}`;
  const room = at.width - HEAD.gap - measure(count, HEAD.size);
  const name = fit(localize(box.subcategory.name, locale), room, HEAD.size, true);
  const y = at.y + HEAD.line / 2 + HEAD.size * 0.35;
  const [category = "", subcategory = ""] = box.path.split("/");
  const words: Mark[] = [
    { kind: "text", x: at.x, y, text: name, size: HEAD.size, isStrong: true, fill: palette.ink },
    {
      ...{ kind: "text", x: at.x + measure(name, HEAD.size, true) + HEAD.gap, y, text: count, size: HEAD.size },
      ...{ fill: palette.muted },
    },
  ];
  const line = { x: at.x, y: at.y + HEAD.height - 5, width: at.width, height: 1, fill: mix(palette.paper, hue, 0.45) };
  const href = placeHref(category, subcategory);
  const title = localize(box.subcategory.name, locale);
  return [
    { kind: "link", href, title, box: { ...at, height: HEAD.line }, marks: words },
    { kind: "rect", ...line },
  ];
}

function drawBox(box: MapBox, at: { x: number; y: number; width: number }, span: number, hue: string, brush: Brush) {
  const { tile } = brush;
  const inner = { x: at.x + INSET, y: at.y, width: at.width - 2 * INSET, height: 0 };
  const cell = (inner.width - tile.gap * (span - 1)) / span;
  const featured = box.tiles.filter(({ isFeatured }) => isFeatured).length;
  const places = placeTiles(span, { featured, plain: box.tiles.length - featured });
  const tiles = box.tiles.flatMap(({ project: index, isFeatured }, order) => {
    const place = places[order];
    if (!place) return [];
    const side = (length: number) => length * place.size + tile.gap * (place.size - 1);
    const placed = {
      x: inner.x + place.x * (cell + tile.gap),
      y: at.y + HEAD.height + place.y * (tile.height + tile.gap),
      width: side(cell),
      height: side(tile.height),
    };
    return drawTile({ index, isFeatured, box: placed, hue }, brush);
  });
  return [...drawHead(box, inner, hue, brush), ...tiles];
}

/** A category: its name above its boxes, in rows that end flush. */
export function drawBand(
  { category, boxes }: MapBand,
  measures: readonly BandBox[],
  { x, width, columns, hue }: Frame,
  top: number,
  brush: Brush,
): { marks: Mark[]; height: number } {
  const { palette, locale, tile, placeHref } = brush;
  const name = localize(category.name, locale);
  const middle = top + PADDING + NAME.line / 2;
  const [left, size] = [x + INSET, NAME.size];
  const bar = { x: left, y: middle - NAME.barHeight / 2, width: NAME.bar, height: NAME.barHeight, radius: 1.5 };
  const text = brush.fit(name, width - 2 * INSET - 11, size, true);
  const heading: Mark = {
    kind: "text",
    ...{ x: left + 11, y: middle + size * 0.35, text, size, isStrong: true, fill: palette.ink },
  };
  const link = { x: left, y: middle - NAME.line / 2, width: width - 2 * INSET, height: NAME.line };
  const marks: Mark[] = [
    { kind: "rect", x, y: top, width, height: 1, fill: palette.line },
    { kind: "rect", ...bar, fill: hue },
    { kind: "link", href: placeHref(category.slug), title: name, box: link, marks: [heading] },
  ];
  let y = top + PADDING + NAME.line + 2;
  for (const row of layoutBand(measures, columns)) {
    let column = 0;
    for (const [index, span] of row.spans.entries()) {
      const box = boxes[row.start + index];
      const at = { x: x + (column * width) / columns, y, width: (span * width) / columns };
      if (box) marks.push(...drawBox(box, at, span, hue, brush));
      column += span;
    }
    y += HEAD.height + row.rows * (tile.height + tile.gap) - tile.gap + ROW_GAP;
  }
  return { marks, height: y - top - ROW_GAP + PADDING + 4 };
}
