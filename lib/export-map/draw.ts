import "server-only";
import { getSheet } from "../db/queries";
import { drawMap } from "./layout/draw-map";
import type { Picture } from "./layout/types";
import { type LogoRequest, readLogos } from "./logos";
import type { MapFormat } from "../exports/formats";
import type { Theme } from "./palette";
import { eachMark, type Scene } from "./scene";
import { createTypesetter } from "./typesetter";
import { pdfLogoKey, writePdf } from "./write-pdf";
import { writePng } from "./write-png";
import { LETTERS, svgLogoKey, writeSvg } from "./write-svg";

type Options = { width: number; theme: Theme; day: string };

const LOGOS = {
  svg: { keyOf: svgLogoKey, packing: "small" },
  png: { keyOf: svgLogoKey, packing: "fast" },
  pdf: { keyOf: pdfLogoKey, packing: "small", isFlat: true },
} as const;

/** Every text that may stand in a drawing, so that the fonts for it are at hand. */
function textsOf({ title, facts, legends, address, bands, snapshot }: Picture): string[] {
  const localized = [
    ...snapshot.stages.map(({ name }) => name),
    ...bands.flatMap(({ category, boxes }) => [category.name, ...boxes.map(({ subcategory }) => subcategory.name)]),
    ...snapshot.projects.flatMap(({ featured }) => (featured?.label ? [featured.label] : [])),
  ].flatMap(({ en, zh = "" }) => [en, zh]);
  // Monograms have capitals that names may not have.
  const names = snapshot.projects.flatMap(({ name }) => [name, name.toUpperCase()]);
  const legend = legends.flatMap((entries) => entries.map(({ text }) => text));
  return [title, address, "0123456789/,. ·", ...facts, ...legend, ...localized, ...names];
}

function logosOf({ marks }: Scene): LogoRequest[] {
  return [...eachMark(marks)].flatMap((mark) => (mark.kind === "logo" ? [mark] : []));
}

/** A view of the map as a file. */
export async function drawPicture(
  format: MapFormat,
  picture: Picture,
  { width, theme, day }: Options,
): Promise<Buffer> {
  const typesetter = await createTypesetter(textsOf(picture));
  const scene = drawMap(picture, { width, theme }, typesetter);
  const { sheets } = picture.snapshot;
  const sheetAt = async (place: number) => (await getSheet(sheets[place] ?? ""))?.bytes ?? null;
  const logos = await readLogos(logosOf(scene), LOGOS[format], sheetAt);
  switch (format) {
    case "svg":
      return Buffer.from(writeSvg(scene, logos, LETTERS));
    case "png":
      return writePng(scene, logos, typesetter);
    case "pdf":
      return writePdf(scene, logos, typesetter, day);
  }
}
