import { Lexer } from "yaml";

/** Levels of nesting; a landscape needs about ten. */
export const MAX_DEPTH = 100;

/** What the lexer adds to the text's own characters. */
const MARKERS = ["\x02", "\x18", "\x1f"];

const COMPACT_NESTING = new RegExp(`(?:[-?:][ \\t]+){${MAX_DEPTH},}`);

/** Offset at which brackets or compact lists nest too deeply to hand the text to a recursive parser. */
export function findTooDeep(text: string): number | undefined {
  const compact = text.search(COMPACT_NESTING);
  if (compact >= 0) return compact;
  // Reading tokens costs a fifth of parsing, so only a text that could be too deep is read twice.
  if ((text.match(/[[{]/g)?.length ?? 0) <= MAX_DEPTH) return undefined;
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > MAX_DEPTH) return offset;
    if (!MARKERS.includes(token)) offset += token.length;
  }
  return undefined;
}
