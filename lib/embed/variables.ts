import { color } from "d3";

/** What a host page can change of the look, by name of a CSS variable of its own: `--cairn-accent: teal`. */
const COLOR_VARIABLES = ["paper", "ink", "line", "accent", "plate", "title-paper", "title-ink"] as const;
const LENGTH_VARIABLES = ["radius", "gap"] as const;
const NAMES: readonly string[] = [...COLOR_VARIABLES, ...LENGTH_VARIABLES];

export type EmbedVariables = Record<`--cairn-${string}`, string>;

const MAX_TEXT = 60;
const MAX_PX = 60;

/** A colour that CSS knows by name, hex digits, rgb or hsl, as we write it; `null` for anything else. */
export function readColor(text: string): string | null {
  if (text.length > MAX_TEXT) return null;
  if (text.trim().toLowerCase() === "transparent") return "transparent";
  const found = color(text.trim());
  if (!found) return null;
  const { r, g, b, opacity } = found.rgb();
  return [r, g, b, opacity].some(Number.isNaN) ? null : found.formatHex8();
}

/** Whole or broken px up to 60. */
function readLength(text: string): string | null {
  const match = /^(\d{1,3}(?:\.\d{1,2})?)(?:px)?$/.exec(text.trim());
  const value = Number(match?.[1] ?? NaN);
  return value <= MAX_PX ? `${value}px` : null;
}

/** The value of a variable as it may stand in a style; `null` where the name or the value means nothing. */
export function readVariable(name: string, text: string): string | null {
  const short = name.replace(/^--cairn-/, "");
  if (short === name || !NAMES.includes(short)) return null;
  return LENGTH_VARIABLES.some((each) => each === short) ? readLength(text) : readColor(text);
}

/** Those of the entries that mean something; written anew, so that nothing of a stranger's text gets into a style. */
export function readVariables(entries: Iterable<readonly [string, unknown]>): EmbedVariables {
  const found: EmbedVariables = {};
  for (const [name, text] of entries) {
    const value = typeof text === "string" ? readVariable(name, text) : null;
    if (value !== null) found[`--cairn-${name.replace(/^--cairn-/, "")}`] = value;
  }
  return found;
}
