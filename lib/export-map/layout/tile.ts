import { localize } from "../../i18n/localized";
import { monogramHue, monogramLetters, PEBBLES } from "../../logos/monogram";
import { LOGO_HEIGHT, LOGO_WIDTH } from "../../logos/sheet";
import { stonesOf } from "../../model/stages";
import type { SnapshotProject } from "../../snapshot/types";
import { mix, pebbleColor } from "../palette";
import type { Box, LogoLook, Mark } from "../scene";
import { drawStones } from "./stones";
import type { Brush } from "./types";

/** What does not match is a whisper; what left the path of maturity is pale. */
const FAINT = 0.11;
const GONE = 0.45;
const WIDEST_LOGO = 0.94;
const FEATURED = { name: 11, nameLine: 14, fact: 9, factLine: 11, mark: 9, gap: 3 };
const LINE = 1.25;
/** Middle of small letters above the line that they stand on, as a share of their size. */
const RISE = 0.35;

type Tile = { index: number; isFeatured: boolean; box: Box; hue: string };

type Look = { faint: (color: string) => string; plate: string; ink: string; logo: LogoLook };

function lookOf({ index }: Tile, { palette, isMatch, tints }: Brush, isGone: boolean): Look & { tint?: string } {
  const isDim = !isMatch[index];
  const faint = (color: string) => (isDim ? mix(palette.paper, color, FAINT) : color);
  const key = tints?.keys[index] ?? null;
  const tint = tints?.colorOf(key);
  const ground = tint !== undefined && key !== "others" ? mix(palette.plate, tint, 0.14) : palette.plate;
  const plate = faint(ground);
  const ink = isGone ? mix(ground, palette["plate-ink"], 0.7) : palette["plate-ink"];
  const alpha = (isGone ? GONE : 1) * (isDim ? FAINT : 1);
  return {
    faint,
    plate,
    ink,
    logo: { isGrey: isGone, alpha, plate },
    ...(tint !== undefined && { tint: faint(tint) }),
  };
}

function drawLogo(project: SnapshotProject, box: Box, { faint, logo: look }: Look): Mark[] {
  if (project.logo !== null) return [{ kind: "logo", logo: project.logo, look, ...box }];
  const hue = monogramHue(project.slug);
  const scale = box.height / 60;
  const letters = monogramLetters(project.name);
  const d = PEBBLES[hue % PEBBLES.length] ?? "";
  const size = ([...letters].length > 1 ? 23 : 26) * scale;
  const pale = (color: string) => mix(look.plate, color, look.alpha);
  return [
    { kind: "path", d, x: box.x, y: box.y, scale, fill: pale(pebbleColor(project.color, hue)) },
    {
      ...{ kind: "text", x: box.x + 40 * scale, y: box.y + 39 * scale, text: letters, size, isStrong: true },
      ...{ anchor: "middle", fill: faint("#ffffff") },
    },
  ];
}

/** The logo's own shape, as high as asked unless the tile is too narrow for it, centred. */
function logoBox(box: Box, top: number, height: number): Box {
  const width = Math.min((height * LOGO_WIDTH) / LOGO_HEIGHT, box.width * WIDEST_LOGO);
  const fitting = (width * LOGO_HEIGHT) / LOGO_WIDTH;
  return { x: box.x + (box.width - width) / 2, y: top + (height - fitting) / 2, width, height: fitting };
}

function nameMark(name: string, box: Box, middle: number, size: number, isStrong: boolean, fill: string, brush: Brush) {
  const text = brush.fit(name, box.width - 4, size, isStrong);
  const x = box.x + box.width / 2;
  return { kind: "text", x, y: middle + size * RISE, text, size, isStrong, anchor: "middle", fill } as const;
}

function drawFeatured(project: SnapshotProject, { box }: Tile, look: Look, brush: Brush): Mark[] {
  const { snapshot, locale, tile, fit, measure, palette } = brush;
  const stage = snapshot.stages.find(({ id }) => id === project.stage);
  const stones = stage ? stonesOf(snapshot.stages, stage.id) : null;
  const word = localize(project.featured?.label ?? stage?.name, locale);
  const logo = tile.height + tile.gap + 4;
  const rest = box.height - logo - FEATURED.nameLine - (word ? FEATURED.factLine : 0);
  const space = rest / (word ? 4 : 3);
  const nameMiddle = box.y + 2 * space + logo + FEATURED.nameLine / 2;
  const marks: Mark[] = [
    ...drawLogo(project, logoBox(box, box.y + space, logo), look),
    nameMark(project.name, box, nameMiddle, FEATURED.name, true, look.faint(look.ink), brush),
  ];
  if (!word) return marks;
  const color = look.faint(mix(palette.plate, look.ink, 0.78));
  const room = stones === null ? 0 : FEATURED.mark + FEATURED.gap;
  const text = fit(word, box.width - 6 - room, FEATURED.fact);
  const width = room + measure(text, FEATURED.fact);
  const x = box.x + (box.width - width) / 2;
  const middle = nameMiddle + FEATURED.nameLine / 2 + space + FEATURED.factLine / 2;
  if (stones !== null)
    marks.push(...drawStones(stones, { x, y: middle - FEATURED.mark / 2, size: FEATURED.mark, color }));
  marks.push({
    ...{ kind: "text", x: x + room, y: middle + FEATURED.fact * RISE, text, size: FEATURED.fact, fill: color },
  });
  return marks;
}

function drawPlain(project: SnapshotProject, { box }: Tile, look: Look, brush: Brush): Mark[] {
  const { snapshot, tile, palette } = brush;
  const stones = project.stage === undefined ? null : stonesOf(snapshot.stages, project.stage);
  const nameLine = tile.name === null ? 0 : tile.name * LINE;
  const top = box.y + (box.height - tile.logo - nameLine) / 2;
  const marks = drawLogo(project, logoBox(box, top, tile.logo), look);
  if (tile.name !== null) {
    const middle = top + tile.logo + nameLine / 2;
    marks.push(nameMark(project.name, box, middle, tile.name, false, look.faint(look.ink), brush));
  }
  if (stones === null) return marks;
  const size = 10;
  const [x, y] = [box.x + box.width - 2 - size, box.y + 2];
  const color = look.faint(mix(palette.plate, palette["plate-ink"], 0.8));
  marks.push({ kind: "rect", x, y, width: size, height: size, radius: 3, fill: look.plate });
  return [...marks, ...drawStones(stones, { x: x + 0.5, y: y + 0.5, size: size - 1, color })];
}

/** One placement of a project: plate, logo, name where there is room, stage; a link to its page. */
export function drawTile(tile: Tile, brush: Brush): Mark[] {
  const { snapshot, palette, locale, hrefOf } = brush;
  const project = snapshot.projects[tile.index];
  if (!project) return [];
  const stage = snapshot.stages.find(({ id }) => id === project.stage);
  const { tint, ...look } = lookOf(tile, brush, stage?.isArchived === true);
  const edge = tile.isFeatured ? tile.hue : mix(palette.paper, palette.ink, 0.12);
  const { box, isFeatured } = tile;
  const marks: Mark[] = [
    {
      ...{ kind: "rect", ...box, radius: 4, fill: look.plate },
      ...{ stroke: look.faint(edge), strokeWidth: isFeatured ? 1.5 : 1 },
    },
  ];
  if (tint !== undefined)
    marks.push({
      kind: "rect",
      x: box.x + 1,
      y: box.y + box.height - 3.5,
      width: box.width - 2,
      height: 3,
      fill: tint,
    });
  marks.push(...(isFeatured ? drawFeatured : drawPlain)(project, tile, look, brush));
  const title = stage ? `${project.name}: ${localize(stage.name, locale)}` : project.name;
  return [{ kind: "link", href: hrefOf(project), title, box, marks }];
}
