/** Letters that are narrower or wider than most, in hundredths of the size of the type. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u, 100],
  [/[iIljtfr.,:;'|!()[\] ]/u, 36],
  [/[mwMW@%]/u, 92],
  [/[A-Z0-9&]/u, 68],
];
const USUAL = 58;

/** About how wide a text is in a sans serif of 1 px; the picture then fits its letters into this. */
export function textWidth(text: string): number {
  let hundredths = 0;
  for (const letter of text) hundredths += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
  return hundredths / 100;
}
