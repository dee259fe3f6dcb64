import type { EmbedParams } from "./params";
import type { EmbedVariables } from "./variables";

/** Tiles in px, and the room between them. */
const TILES: Record<EmbedParams["size"], { width: number; height: number; gap: number }> = {
  xs: { width: 55, height: 50, gap: 5 },
  sm: { width: 77, height: 70, gap: 8 },
  md: { width: 110, height: 100, gap: 10 },
  lg: { width: 143, height: 130, gap: 12 },
  xl: { width: 220, height: 200, gap: 15 },
};

const FONT_STACKS: Record<EmbedParams["title-font-family"], string> = {
  "sans-serif": "var(--font-sans)",
  serif: "Georgia, serif",
  monospace: "ui-monospace, monospace",
};

/** The tokens of ours that a variable of the host stands for. Quiet text goes with the ink: its ground is not ours. */
const TOKENS: Readonly<Record<string, readonly string[]>> = {
  "--cairn-paper": ["--color-paper"],
  "--cairn-ink": ["--color-ink", "--color-muted"],
  "--cairn-line": ["--color-line"],
  "--cairn-accent": ["--color-accent"],
  "--cairn-plate": ["--color-plate"],
};

/** The host's variables with the tokens that they change, for a style. */
export function styleOfVariables(variables: EmbedVariables): Record<string, string> {
  const entries = Object.entries(variables);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => [[name, value], ...(TOKENS[name] ?? []).map((token) => [token, value])]),
  );
}

/** Everything of an address that is a matter of style, as CSS variables. */
export function styleOfEmbed(params: EmbedParams, variables: EmbedVariables): Record<string, string> {
  const { width, height, gap } = TILES[params.size];
  const optional = { "--bg": params["bg-color"], "--fg": params["fg-color"] };
  return {
    "--w": `${width}px`,
    "--h": `${height}px`,
    "--gap": String(params["items-spacing"] ?? gap),
    "--align": params["items-alignment"],
    "--title-align": params["title-alignment"],
    "--title-font": FONT_STACKS[params["title-font-family"]],
    "--title-size": `${params["title-font-size"]}px`,
    "--name-size": `${params["item-name-font-size"]}px`,
    ...Object.fromEntries(Object.entries(optional).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
    ...styleOfVariables(variables),
  };
}
