export const PLATE_HEIGHT = 32;

const LOGO = 36;
const PADDING = 18;
const MAX_TEXT = 136;
const CENTER = 1.4;

/** How wide letters of the page's small type are, a little more than less, by who looks alike. */
const WIDTHS: [RegExp, number][] = [
  [/\p{Script=Han}/u, 13.5],
  [/[mwMW]/, 11.5],
  [/[\p{Lu}\d&+]/u, 9.2],
  [/[ijlftr.,:' -]/, 5],
];
const OTHER = 7.8;

/** How wide a project's plate is. Estimated alike everywhere, so that the layout is; a longer name is cut short. */
export function plateWidth(name: string, isCenter: boolean): number {
  const scale = isCenter ? CENTER : 1;
  const text = [...name].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
    0,
  );
  return Math.round(LOGO * scale + Math.min(MAX_TEXT, text) * scale + PADDING);
}
