import "server-only";
import * as fontkit from "fontkit";
import { fontsFor } from "../seo/og-fonts";
import { sfntOf } from "./sfnt";

/** Letters of one font in a text; widths are those of letters of 1 px. */
type Run = { font: string; text: string; width: number };

/** A font with the bytes that it was read from. */
type LoadedFont = { id: string; data: Buffer; face: fontkit.Font };

export type Typesetter = {
  fonts: ReadonlyMap<string, LoadedFont>;
  runs: (text: string, isStrong?: boolean) => readonly Run[];
  measure: (text: string, size: number, isStrong?: boolean) => number;
  /** The text, or as much of its beginning as fits, with an ellipsis. */
  fit: (text: string, width: number, size: number, isStrong?: boolean) => string;
};

const STRONG = 600;

function faceOf(data: Buffer): fontkit.Font {
  const read = fontkit.create(data);
  if ("fonts" in read) throw new Error("a font of the project is a collection of fonts");
  return read;
}

/** Sets texts in the fonts that the project brings, the same on every machine. Letters that none of them has are left out. */
export async function createTypesetter(texts: readonly string[]): Promise<Typesetter> {
  const { fonts: files, clean } = await fontsFor(texts);
  const fonts = new Map<string, LoadedFont>();
  const chains: Record<"plain" | "strong", LoadedFont[]> = { plain: [], strong: [] };
  for (const { name, weight, data: woff } of files) {
    const data = sfntOf(woff);
    const font = { id: `${name}-${weight}`, data, face: faceOf(data) };
    fonts.set(font.id, font);
    chains[weight === STRONG ? "strong" : "plain"].push(font);
  }
  const known = new Map<string, LoadedFont | undefined>();
  const fontOf = (letter: string, weight: keyof typeof chains) => {
    const key = weight + letter;
    if (!known.has(key))
      known.set(
        key,
        chains[weight].find(({ face }) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
      );
    return known.get(key);
  };
  const kept = new Map<string, readonly Run[]>();

  function runs(text: string, isStrong = false): readonly Run[] {
    const weight = isStrong ? "strong" : "plain";
    const before = kept.get(weight + text);
    if (before) return before;
    const parts: { font: LoadedFont; text: string }[] = [];
    for (const letter of clean(text)) {
      const font = fontOf(letter, weight);
      const last = parts.at(-1);
      if (font && last?.font === font) last.text += letter;
      else if (font) parts.push({ font, text: letter });
    }
    const made = parts.map(({ font, text: part }) => ({
      font: font.id,
      text: part,
      width: font.face.layout(part).advanceWidth / font.face.unitsPerEm,
    }));
    kept.set(weight + text, made);
    return made;
  }

  function measure(text: string, size: number, isStrong = false): number {
    return runs(text, isStrong).reduce((sum, { width }) => sum + width, 0) * size;
  }

  function fit(text: string, width: number, size: number, isStrong = false): string {
    if (measure(text, size, isStrong) <= width) return text;
    const letters = [...text];
    let [fits, tooMany] = [0, letters.length];
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      if (measure(`${letters.slice(0, middle).join("").trimEnd()}…`, size, isStrong) <= width) fits = middle;
      else tooMany = middle;
    }
    return fits === 0 ? "" : `${letters.slice(0, fits).join("").trimEnd()}…`;
  }

  return { fonts, runs, measure, fit };
}
