import type { Position } from "../../model/types";
import type { RuleContext } from "./context";
import { listTexts } from "./list-texts";

/** Shorter sentences say so little that two may well be the same. */
const MIN_LENGTH = { en: 24, zh: 8 };

const ENDS = { en: /(?<=[.!?])\s+/u, zh: /[。！？；]/u };

/** Sentences without what writing varies: case, spaces, punctuation. */
function sentencesOf(text: string, language: "en" | "zh"): string[] {
  return text
    .split(ENDS[language])
    .map((sentence) => sentence.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, language === "en" ? " " : ""))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= MIN_LENGTH[language]);
}

/** No sentence stands twice: what fits two things tells neither apart. */
export function checkRepetition(context: RuleContext): void {
  const seen = new Map<string, Position>();
  for (const { subject, texts } of listTexts(context))
    for (const { text, path, isName } of texts) {
      if (!text || isName) continue;
      for (const [language, words] of [["en", text.en] as const, ["zh", text.zh] as const])
        for (const sentence of sentencesOf(words ?? "", language)) {
          const at = [...path, language];
          const first = seen.get(sentence);
          if (first)
            context.warn(subject, at, {
              what: `a sentence here stands in ${first.file}:${first.line} already`,
              fix: "say of each what only it does",
            });
          else seen.set(sentence, context.locate(subject, at));
        }
    }
}
