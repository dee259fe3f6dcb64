import { SHEET_COLUMNS, SHEET_ROWS, sheetCell } from "../lib/logos/sheet";

/** A logo as each way finds it. */
export type ViewLogo = {
  /** Address of a picture with the pixels of its cell. */
  cell: string;
  /** Address of the file that it was drawn from. */
  source: string;
  /** Text of that file, where it is a vector. */
  vector: string | null;
  /** Its place in the sheets. */
  index: number;
};

/** The logos of a view, box by box, and the rules that give them their sheets. */
export type LogoView = { boxes: readonly (readonly ViewLogo[])[]; sheetRules: string };

export type Way = { path: string; name: string; hasSheets?: boolean; markup: (logo: ViewLogo) => string };

/** Boxes up to this many logos have their sheets in the first answer, as on the map. */
const FIRST_LOGOS = 280;

/** Tiles as large as compact ones; each logo is one element. */
const LAYOUT =
  "body{margin:0}.box{display:grid;grid:auto-flow 38px/repeat(auto-fill,55px);gap:3px;padding:4px;place-items:center}" +
  ".lg{width:40px;height:30px;object-fit:contain}";
const CELLS =
  `.lg{background-size:${SHEET_COLUMNS}00% ${SHEET_ROWS}00%;` +
  `background-position:calc(var(--x)*100%/${SHEET_COLUMNS - 1}) calc(var(--y)*100%/${SHEET_ROWS - 1})}` +
  ".box:not([data-near]) .lg{background-image:none!important}";
/** As the map does it: the sheets of a box come when half a window lies between them. */
const NEAR =
  "const near=new IntersectionObserver((all)=>{for(const{target,isIntersecting}of all)" +
  'if(isIntersecting){target.dataset.near="";near.unobserve(target)}},{rootMargin:"50%"});' +
  'for(const box of document.querySelectorAll(".box:not([data-near])"))near.observe(box)';

const image = (address: string) => `<img class="lg" loading="lazy" alt="" src="${address}">`;

/** An SVG as an address that holds it. Line ends would be dropped from it, and words run together. */
export const vectorAddress = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/[%#&"\t\r\n]/g, encodeURIComponent)}`;

function cellMarkup({ index }: ViewLogo): string {
  const { sheet, column, row } = sheetCell(index);
  return `<i class="lg s${sheet}" style="--x:${column};--y:${row}"></i>`;
}

export const WAYS: readonly Way[] = [
  { path: "/images.html", name: "one image each", markup: ({ cell }) => image(cell) },
  { path: "/vectors.html", name: "one vector each", markup: ({ source }) => image(source) },
  { path: "/sheets.html", name: "sheets", hasSheets: true, markup: cellMarkup },
  {
    path: "/inlined.html",
    name: "vectors inlined",
    markup: ({ source, vector }) => image(vector === null ? source : vectorAddress(vector)),
  },
];

/** A page with the logos of a view and nothing else. */
export function logoPage({ markup, hasSheets = false }: Way, { boxes, sheetRules }: LogoView): string {
  let before = 0;
  const sections = boxes.map((logos) => {
    const near = hasSheets && before <= FIRST_LOGOS ? " data-near" : "";
    before += logos.length;
    return `<section class="box"${near}>${logos.map(markup).join("")}</section>`;
  });
  const style = hasSheets ? LAYOUT + CELLS + sheetRules : LAYOUT;
  const script = hasSheets ? `<script>${NEAR}</script>` : "";
  const head = `<meta charset="utf-8"><title>Logos</title><link rel="icon" href="data:,"><style>${style}</style>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${sections.join("")}${script}</body></html>`;
}
