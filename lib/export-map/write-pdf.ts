import PDFDocument from "pdfkit";
import { type LogoRequest, type Logos, pngAddress } from "./logos";
import type { Mark, Scene, TextMark } from "./scene";
import type { Typesetter } from "./typesetter";

/** Points for a px. */
const POINTS = 0.75;

/** Transparency costs dear here, so each look is a picture of its own on its plate. */
export const pdfLogoKey = ({ logo, look: { isGrey, alpha, plate } }: LogoRequest) =>
  [logo, isGrey ? "g" : "", alpha.toFixed(3), plate].join("-");

/** Pictures as texts: by these the library knows again what it stored before. */
type Tools = { pictures: ReadonlyMap<string, string>; typesetter: Typesetter };

function paint(doc: PDFKit.PDFDocument, { fill, stroke }: { fill?: string; stroke?: string }): void {
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(fill, stroke);
  else if (fill !== undefined) doc.fill(fill);
  else if (stroke !== undefined) doc.stroke(stroke);
}

function drawText(doc: PDFKit.PDFDocument, mark: TextMark, { runs, measure }: Typesetter): void {
  const { text, size, isStrong, anchor, fill, y } = mark;
  const width = measure(text, size, isStrong);
  let x = mark.x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  doc.fontSize(size).fillColor(fill);
  for (const run of runs(text, isStrong)) {
    doc.font(run.font).text(run.text, x, y, { lineBreak: false, baseline: "alphabetic" });
    x += run.width * size;
  }
}

function drawMark(doc: PDFKit.PDFDocument, mark: Mark, tools: Tools): void {
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius = 0, strokeWidth = 1 } = mark;
      doc.lineWidth(strokeWidth);
      if (radius > 0) doc.roundedRect(x, y, width, height, radius);
      else doc.rect(x, y, width, height);
      return paint(doc, mark);
    }
    case "ellipse": {
      const { cx, cy, rx, ry, angle = 0, strokeWidth = 1 } = mark;
      doc.save();
      doc
        .rotate(angle, { origin: [cx, cy] })
        .lineWidth(strokeWidth)
        .ellipse(cx, cy, rx, ry);
      paint(doc, mark);
      doc.restore();
      return;
    }
    case "path":
      doc.save();
      doc.translate(mark.x, mark.y).scale(mark.scale).path(mark.d).fill(mark.fill);
      doc.restore();
      return;
    case "text":
      return drawText(doc, mark, tools.typesetter);
    case "logo": {
      const { x, y, width, height } = mark;
      const picture = tools.pictures.get(pdfLogoKey(mark));
      if (picture) doc.image(picture, x, y, { width, height });
      return;
    }
    case "link":
      for (const each of mark.marks) drawMark(doc, each, tools);
      if (mark.href !== undefined) doc.link(mark.box.x, mark.box.y, mark.box.width, mark.box.height, mark.href);
  }
}

/**
 * The drawing as a page of its own size, with its fonts and links in it.
 * @param day for the document's date
 */
export async function writePdf(scene: Scene, logos: Logos, typesetter: Typesetter, day: string): Promise<Buffer> {
  const { width, height, title, lang, paper, marks } = scene;
  const doc = new PDFDocument({
    size: [width * POINTS, height * POINTS],
    margin: 0,
    // None of the fonts that it knows by itself.
    font: "",
    lang,
    displayTitle: true,
    info: { Title: title, CreationDate: new Date(`${day}T00:00:00Z`) },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.once("end", resolve).once("error", reject));
  for (const { id, data } of typesetter.fonts.values()) doc.registerFont(id, data);
  doc.scale(POINTS);
  doc.rect(0, 0, width, height).fill(paper);
  const pictures = new Map([...logos].map(([key, png]) => [key, pngAddress(png)]));
  const tools = { pictures, typesetter };
  for (const mark of marks) drawMark(doc, mark, tools);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
