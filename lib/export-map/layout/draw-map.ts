import { measureBands } from "../../landscape/arrange-map";
import { categoryHue } from "../../landscape/hues";
import { TILE_SIZES } from "../../landscape/layout/sizes";
import type { Snapshot } from "../../snapshot/types";
import { hueHex, paletteOf, type Theme } from "../palette";
import type { Mark, Scene } from "../scene";
import type { Typesetter } from "../typesetter";
import { drawBand } from "./band";
import { drawHeading } from "./heading";
import type { Brush, Picture, TileMeasures } from "./types";

const MARGIN = 24;
const AFTER_HEADING = 12;
const FOOT = { size: 12, height: 28 };

/** As map.css has them. */
const MEASURES: Record<Snapshot["tileSize"], TileMeasures> = {
  compact: { height: 38, gap: 3, logo: 30, name: null },
  comfortable: { height: 56, gap: 4, logo: 34, name: 11 },
  large: { height: 82, gap: 4, logo: 52, name: 12 },
};

/** The most columns for which a cell is no narrower than a tile may be. */
function columnsFor(width: number, tileSize: Snapshot["tileSize"]): number {
  const { cellWidth, columns } = TILE_SIZES[tileSize];
  return columns.findLast((count) => count * cellWidth <= width) ?? columns[0] ?? 2;
}

/** Lays a view of the map out on a sheet of a width; its height is what that takes. */
export function drawMap(picture: Picture, options: { width: number; theme: Theme }, typesetter: Typesetter): Scene {
  const { snapshot, bands, locale, title, lang, address } = picture;
  const { fit, measure } = typesetter;
  const palette = paletteOf(options.theme);
  const brush: Brush = { ...picture, palette, tile: MEASURES[snapshot.tileSize], fit, measure };
  const frame = { x: MARGIN, y: MARGIN, width: options.width - 2 * MARGIN };
  const columns = columnsFor(frame.width, snapshot.tileSize);
  const heading = drawHeading(picture, frame, { fit, measure, palette });
  const marks: Mark[] = [...heading.marks];
  const measures = measureBands(bands, snapshot.tileSize, locale);
  let y = MARGIN + heading.height + AFTER_HEADING;
  bands.forEach((band, index) => {
    const hue = hueHex(categoryHue(index, bands.length));
    const drawn = drawBand(band, measures[index] ?? [], { ...frame, columns, hue }, y, brush);
    marks.push(...drawn.marks);
    y += drawn.height;
  });
  const foot = { x: MARGIN, y, width: frame.width, height: FOOT.height };
  const words = fit(address, frame.width, FOOT.size);
  const line = { x: foot.x, y: y + 18, text: words, size: FOOT.size, fill: palette.muted };
  marks.push({ kind: "link", href: address, title, box: foot, marks: [{ kind: "text", ...line }] });
  return { width: options.width, height: Math.ceil(y + FOOT.height + 8), title, lang, paper: palette.paper, marks };
}
