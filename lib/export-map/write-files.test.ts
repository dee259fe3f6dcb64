import sharp from "sharp";
import { expect, it } from "vitest";
import { LOGO_HEIGHT, LOGO_WIDTH, SHEET_COLUMNS, SHEET_ROWS } from "../logos/sheet";
import { pictureOf, projectOf } from "./fixture";
import { drawMap } from "./layout/draw-map";
import { readLogos } from "./logos";
import { eachMark } from "./scene";
import { createTypesetter } from "./typesetter";
import { pdfLogoKey, writePdf } from "./write-pdf";
import { writePng } from "./write-png";
import { svgLogoKey } from "./write-svg";

const NAME = "Alpha 地图";

async function drawn(width: number) {
  const typesetter = await createTypesetter([
    NAME,
    "Field some · today Young 1 net proxy https://field.example/",
    "AM",
  ]);
  const picture = pictureOf([projectOf("alpha", "net/proxy", { name: NAME, logo: 0 }), projectOf("beta", "net/mesh")]);
  const scene = drawMap(picture, { width, theme: "light" }, typesetter);
  const logos = [...eachMark(scene.marks)].flatMap((mark) => (mark.kind === "logo" ? [mark] : []));
  return { scene, typesetter, logos };
}

/** A sheet that is red in its first cell and clear elsewhere. */
function redSheet(): Promise<Buffer> {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const [width, height] = [LOGO_WIDTH * SHEET_COLUMNS, LOGO_HEIGHT * SHEET_ROWS];
  const red = { create: { width: LOGO_WIDTH, height: LOGO_HEIGHT, channels: 4, background: "#ff0000" } } as const;
  const sheet = sharp({ create: { width, height, channels: 4, background: clear } });
  return sheet
    .composite([{ input: red, left: 0, top: 0 }])
    .webp({ lossless: true })
    .toBuffer();
}

it("writes a picture of two dots for a px, with its logos in it", async () => {
  const { scene, typesetter, logos } = await drawn(600);
  const pictures = await readLogos(logos, { keyOf: svgLogoKey, packing: "fast" }, redSheet);
  const png = await writePng(scene, pictures, typesetter);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, scene.height * 2]);
  const [logo] = logos;
  const [x, y] = [(logo?.x ?? 0) + 10, (logo?.y ?? 0) + 10].map((length) => Math.round(length * 2));
  expect([...data.subarray(((y ?? 0) * info.width + (x ?? 0)) * info.channels).subarray(0, 3)]).toEqual([255, 0, 0]);
});

it("writes one page of its own size, with fonts, links and a title", async () => {
  const { scene, typesetter, logos } = await drawn(800);
  const pictures = await readLogos(logos, { keyOf: pdfLogoKey, packing: "small", isFlat: true }, redSheet);
  const pdf = (await writePdf(scene, pictures, typesetter, "2026-01-02")).toString("latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  expect(pdf).toContain(`/MediaBox [0 0 600 ${scene.height * 0.75}]`);
  expect(pdf).toContain("/URI (https://field.example/projects/alpha)");
  expect(pdf).toMatch(/\/BaseFont \/\w+\+NotoSansSC/);
  expect(pdf).toContain("(D:20260102000000Z)");
});

it("draws what it has no logo for", async () => {
  const { scene, typesetter, logos } = await drawn(600);
  const pictures = await readLogos(logos, { keyOf: svgLogoKey, packing: "fast" }, () => Promise.resolve(null));
  expect(pictures.size).toBe(0);
  expect((await writePng(scene, pictures, typesetter)).length).toBeGreaterThan(1000);
});

it("sets texts in more than one font, leaves out what none has, and cuts what is too long", async () => {
  const { runs, measure, fit } = await createTypesetter([NAME, "\u{10ffff}"]);
  expect(runs(`${NAME}\u{10ffff}`).map(({ text }) => text)).toEqual(["Alpha ", "地图"]);
  expect(fit(NAME, 1000, 10)).toBe(NAME);
  const cut = fit(NAME, 40, 10);
  expect(cut).toMatch(/^A.*…$/);
  expect(measure(cut, 10)).toBeLessThanOrEqual(40);
  expect(fit(NAME, 1, 10)).toBe("");
});
