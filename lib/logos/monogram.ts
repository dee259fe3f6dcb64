const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Words that people leave out when they shorten a name; only articles are left out at its start. */
const FILLERS = new Set(["a", "an", "and", "by", "for", "in", "of", "on", "the", "to", "with"]);
const ARTICLES = new Set(["a", "an", "the"]);

/** What monograms stand on: pebbles in an 80 by 60 box, of which the hue of the slug chooses one. */
export const PEBBLES = [
  "M11 33C9 17 24 8 41 9 58 10 71 18 70 32 69 46 55 52 39 52 24 52 13 46 11 33Z",
  "M10 29C12 14 27 8 44 9 60 10 69 20 69 34 69 47 56 52 41 51 24 51 8 44 10 29Z",
  "M12 26C16 12 31 8 45 10 61 12 71 22 69 36 67 48 52 52 37 51 21 50 9 41 12 26Z",
];

/** One or two characters that stand for a name: "Alpha Proxy" gives "AP", "KubeVela" "KV", "etcd" "e", "中文" "中". */
export function monogramLetters(name: string): string {
  const whole = name.normalize("NFKC");
  // What stands in brackets or after a comma says whose it is, not what it is called.
  const bare = whole.replace(/\([^)]*\)|\[[^\]]*\]|,.*$/gu, " ");
  const words = wordsOf(bare).length > 0 ? wordsOf(bare) : wordsOf(whole);
  const first = words[0];
  if (first === undefined) return "?";
  const initial = firstCharacter(first);
  if (isIdeograph(first) || isNumber(first)) return initial;
  const second = words.slice(1).find((word) => !isNumber(word) && !isIdeograph(word));
  if (second !== undefined) return capital(initial) + capital(firstCharacter(second));
  return initial + innerCapital(first);
}

/** Hue in degrees, 0 to 359, that stays with a slug. */
export function monogramHue(slug: string): number {
  let hash = 0x811c9dc5;
  for (const character of slug) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  // FNV's low bits are weak for slugs that differ in one letter, so the high half is folded in.
  return ((hash ^ (hash >>> 16)) >>> 0) % 360;
}

function wordsOf(text: string): string[] {
  const words = text.replace(/['’]s\b/gu, "").match(WORD) ?? [];
  const telling = words.filter((word, at) => at === 0 || !FILLERS.has(word.toLowerCase()));
  return telling.length > 1 && ARTICLES.has((telling[0] ?? "").toLowerCase()) ? telling.slice(1) : telling;
}

function firstCharacter(word: string): string {
  return [...word][0] ?? "";
}

function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}

function isIdeograph(word: string): boolean {
  return IDEOGRAPH.test(firstCharacter(word));
}

/** Some letters have a capital of two ("ß"); those stay as they are. */
function capital(character: string): string {
  const upper = character.toUpperCase();
  return [...upper].length === 1 ? upper : character;
}

/** The first capital after a small letter: V of "KubeVela", nothing of "NATS". */
function innerCapital(word: string): string {
  return /\p{Ll}(\p{Lu})/u.exec(word)?.[1] ?? "";
}
