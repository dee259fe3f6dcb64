import { LOGO_HEIGHT, LOGO_WIDTH } from "../logos/sheet";
import { xmlText } from "../xml";
import { type LogoRequest, type Logos, pngAddress } from "./logos";
import type { Mark, Scene, TextMark } from "./scene";

const FONTS = "Inter,system-ui,'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans SC',sans-serif";

/** Faintness is said beside the picture, so that one picture serves all looks but the grey one. */
export const svgLogoKey = ({ logo, look }: LogoRequest) => `l${logo}${look.isGrey ? "g" : ""}`;

/** Draws a text; `defs` are what the drawing refers to. */
export type TextPen = { draw: (mark: TextMark) => string; defs: () => string };

export const round = (length: number) => String(Math.round(length * 100) / 100);

type Attributes = Record<string, string | number | undefined>;

function attributes(all: Attributes): string {
  return Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? round(value) : value}"`)
    .join("");
}

/** Letters stay letters: to be found, copied and set in the reader's fonts. */
export const LETTERS: TextPen = {
  draw: ({ x, y, text, size, isStrong, anchor, fill }) => {
    const weight = isStrong ? 600 : undefined;
    const rest = { "text-anchor": anchor, "font-weight": weight, fill };
    return `<text${attributes({ x, y, "font-size": size, ...rest })}>${xmlText(text)}</text>`;
  },
  defs: () => "",
};

function drawMark(mark: Mark, logos: Logos, pen: TextPen): string {
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius, fill = "none", stroke, strokeWidth } = mark;
      return `<rect${attributes({ x, y, width, height, rx: radius, fill, stroke, "stroke-width": strokeWidth })}/>`;
    }
    case "ellipse": {
      const { cx, cy, rx, ry, angle, fill = "none", stroke, strokeWidth } = mark;
      const transform = angle === undefined ? undefined : `rotate(${angle} ${round(cx)} ${round(cy)})`;
      return `<ellipse${attributes({ cx, cy, rx, ry, fill, stroke, "stroke-width": strokeWidth, transform })}/>`;
    }
    case "path": {
      const transform = `translate(${round(mark.x)} ${round(mark.y)}) scale(${mark.scale.toFixed(4)})`;
      return `<path${attributes({ d: mark.d, fill: mark.fill, transform })}/>`;
    }
    case "text":
      return pen.draw(mark);
    case "logo": {
      const key = svgLogoKey(mark);
      if (!logos.has(key)) return "";
      const transform = `translate(${round(mark.x)} ${round(mark.y)}) scale(${(mark.width / LOGO_WIDTH).toFixed(4)})`;
      const opacity = mark.look.alpha === 1 ? undefined : mark.look.alpha;
      return `<use${attributes({ href: `#${key}`, transform, opacity })}/>`;
    }
    case "link": {
      const inner = `<title>${xmlText(mark.title)}</title>${mark.marks.map((each) => drawMark(each, logos, pen)).join("")}`;
      return mark.href === undefined ? `<g>${inner}</g>` : `<a href="${xmlText(mark.href)}">${inner}</a>`;
    }
  }
}

/** The drawing as one SVG that loads nothing from elsewhere. */
export function writeSvg({ width, height, title, lang, paper, marks }: Scene, logos: Logos, pen: TextPen): string {
  const body = marks.map((mark) => drawMark(mark, logos, pen)).join("\n");
  const pictures = [...logos].map(
    ([key, png]) => `<image id="${key}" width="${LOGO_WIDTH}" height="${LOGO_HEIGHT}" href="${pngAddress(png)}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" font-family="${FONTS}">`,
    `<title>${xmlText(title)}</title>`,
    `<defs>${pictures.join("\n")}${pen.defs()}</defs>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    body,
    "</svg>\n",
  ].join("\n");
}
