import { FALLEN, FALLEN_STROKE, PILES } from "../model/stones";
import { xmlText } from "../xml";
import { textWidth } from "./text-width";

type Badge = {
  /** Of the landscape. */
  name: string;
  /** Name of the stage; absent for what is on none. */
  stage?: string;
  stones: number | "archived" | null;
};

const HEIGHT = 22;
const SIZE = 11;
const PAD = 8;
const MARK = 14;
const GAP = 5;
const MAX_LETTERS = 60;
const FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei',sans-serif";

/** The tokens of light and dark as hexadecimal colours: programs that draw badges know few others. */
const STYLE = `.p{fill:#fbfaf6}.s{fill:#ffffff}.l{stroke:#a5a29a;fill:none}.i{fill:#20262c}.m{fill:#545b63}.g{fill:#005a66}.f{stroke:#005a66;fill:none}
@media(prefers-color-scheme:dark){.p{fill:#15191d}.s{fill:#1e2328}.l{stroke:#6d747b}.i{fill:#e9e7e1}.m{fill:#a4abb1}.g{fill:#66ccd6}.f{stroke:#66ccd6}}`;

/** No more letters than a badge can hold. */
function tidy(text: string): string {
  const clean = text.trim();
  const letters = [...clean];
  return letters.length > MAX_LETTERS ? `${letters.slice(0, MAX_LETTERS - 1).join("")}…` : clean;
}

function mark(stones: number | "archived", x: number): string {
  const place = `transform="translate(${x} ${(HEIGHT - MARK) / 2}) scale(${MARK / 16})"`;
  if (stones === "archived") {
    const fallen = FALLEN.map(({ cx, cy, rx, ry, ...rest }) => {
      const turn = "transform" in rest ? ` transform="${rest.transform}"` : "";
      return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"${turn}/>`;
    });
    return `<g class="f" stroke-width="${FALLEN_STROKE}" ${place}>${fallen.join("")}</g>`;
  }
  const pile = PILES[Math.min(Math.max(stones, 1), PILES.length) - 1] ?? PILES[0];
  const drawn = pile.map(([cx, cy, rx, ry]) => `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"/>`);
  return `<g class="g" ${place}>${drawn.join("")}</g>`;
}

function words(text: string, { x, width, look }: { x: number; width: number; look: string }): string {
  const place = `x="${x}" y="15" textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
  return `<text class="${look}" ${place}>${xmlText(text)}</text>`;
}

/** A small picture for a README: where the project is listed and how mature it is there. Nothing in it runs or loads. */
export function drawBadge({ name, stage, stones }: Badge): string {
  const [left, right] = [tidy(name), stage === undefined ? "" : tidy(stage)];
  const leftWidth = Math.ceil(textWidth(left) * SIZE);
  const rightWidth = Math.ceil(textWidth(right) * SIZE);
  const split = PAD + leftWidth + PAD;
  const markAt = split + PAD;
  const textAt = stones === null ? markAt : markAt + MARK + GAP;
  const width = right === "" ? split : textAt + rightWidth + PAD;
  const title = xmlText(right === "" ? left : `${left}: ${right}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title><style>${STYLE}</style>`,
    `<rect class="p" width="${width}" height="${HEIGHT}" rx="4"/>`,
    right === ""
      ? ""
      : `<path class="s" d="M${split} 0H${width - 4}a4 4 0 0 1 4 4V${HEIGHT - 4}a4 4 0 0 1-4 4H${split}z"/>`,
    `<g font-family="${FONT}" font-size="${SIZE}">${words(left, { x: PAD, width: leftWidth, look: "m" })}`,
    right === "" ? "" : words(right, { x: textAt, width: rightWidth, look: "i" }),
    `</g>${right === "" || stones === null ? "" : mark(stones, markAt)}`,
    `<rect class="l" x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="3.5"/></svg>`,
  ].join("");
}
