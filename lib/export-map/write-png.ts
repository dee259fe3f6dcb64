import sharp from "sharp";
import { mapLimited } from "../logos/map-limited";
import type { Logos } from "./logos";
import { eachMark, type Scene, type TextMark } from "./scene";
import type { Typesetter } from "./typesetter";
import { round, svgLogoKey, type TextPen, writeSvg } from "./write-svg";

/** Dots for a px, where the picture does not grow too large by it. */
const SCALE = 2;
const MAX_DOTS = 48_000_000;
/** Logos made smaller at once. */
const AT_ONCE = 8;

/** Draws letters as outlines of the project's own fonts, so that a machine without fonts draws the same. */
function outlines({ fonts, runs, measure }: Typesetter): TextPen {
  const glyphs = new Map<string, string>();
  const ids = new Map([...fonts.keys()].map((id, index) => [id, `f${index}`]));

  function drawRun(font: string, text: string, place: { x: number; y: number; size: number }): string {
    const face = fonts.get(font)?.face;
    if (!face) return "";
    const scale = place.size / face.unitsPerEm;
    let along = 0;
    const { glyphs: shapes, positions } = face.layout(text);
    const uses = shapes.map((glyph, index) => {
      const id = `${ids.get(font)}-${glyph.id}`;
      if (!glyphs.has(id)) glyphs.set(id, glyph.path.toSVG());
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const at = `x="${round(along + xOffset)}" y="${round(yOffset)}"`;
      along += xAdvance;
      return glyphs.get(id) === "" ? "" : `<use href="#${id}" ${at}/>`;
    });
    const matrix = `${scale.toFixed(6)} 0 0 ${(-scale).toFixed(6)} ${round(place.x)} ${round(place.y)}`;
    return `<g transform="matrix(${matrix})">${uses.join("")}</g>`;
  }

  return {
    draw: ({ x, y, text, size, isStrong, anchor, fill }: TextMark) => {
      const width = measure(text, size, isStrong);
      let left = x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
      const parts = runs(text, isStrong).map((run) => {
        const drawn = drawRun(run.font, run.text, { x: left, y, size });
        left += run.width * size;
        return drawn;
      });
      return `<g fill="${fill}">${parts.join("")}</g>`;
    },
    defs: () => [...glyphs].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join(""),
  };
}

type Dots = { data: Buffer; width: number; height: number };

/** Lays a picture with transparency over dots without. */
function lay({ data, width, height }: Dots, over: Dots, at: { left: number; top: number }, alpha: number): void {
  for (let y = Math.max(0, -at.top); y < over.height && at.top + y < height; y += 1) {
    for (let x = Math.max(0, -at.left); x < over.width && at.left + x < width; x += 1) {
      const from = (y * over.width + x) * 4;
      const to = ((at.top + y) * width + at.left + x) * 3;
      const share = ((over.data[from + 3] ?? 0) / 255) * alpha;
      for (let part = 0; part < 3; part += 1) {
        const below = data[to + part] ?? 0;
        data[to + part] = Math.round(below + ((over.data[from + part] ?? 0) - below) * share);
      }
    }
  }
}

async function resize(png: Buffer, width: number, height: number): Promise<Dots> {
  const { data, info } = await sharp(png)
    .resize(width, height, { fit: "fill" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The drawing as dots, two for a px each way as far as that stays within bounds. */
export async function writePng(scene: Scene, logos: Logos, typesetter: Typesetter): Promise<Buffer> {
  const scale = Math.min(SCALE, Math.sqrt(MAX_DOTS / (scene.width * scene.height)));
  // The library that draws vectors needs half a minute for thousands of pictures among them: they are laid over.
  const svg = writeSvg(scene, new Map(), outlines(typesetter));
  const drawing = sharp(Buffer.from(svg), { density: 72 * scale, unlimited: true, limitInputPixels: 2 * MAX_DOTS });
  const { data, info } = await drawing
    .flatten({ background: scene.paper })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const sheet = { data, width: info.width, height: info.height };
  const marks = [...eachMark(scene.marks)].flatMap((mark) => (mark.kind === "logo" ? [mark] : []));
  await mapLimited(marks, AT_ONCE, async (mark) => {
    const png = logos.get(svgLogoKey(mark));
    if (!png) return;
    const [left, top] = [Math.round(mark.x * scale), Math.round(mark.y * scale)];
    const picture = await resize(png, Math.round(mark.width * scale), Math.round(mark.height * scale));
    lay(sheet, picture, { left, top }, mark.look.alpha);
  });
  const { width, height } = sheet;
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 6 })
    .toBuffer();
}
