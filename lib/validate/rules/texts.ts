import type { RuleContext } from "./context";
import { listTexts } from "./list-texts";

const HAN = /\p{Script=Han}/u;

/** Every summary is there, and every text in both languages, each in its own. */
export function checkTexts(context: RuleContext): void {
  for (const { subject, texts } of listTexts(context))
    for (const { text, path, isExpected, isName } of texts) {
      const key = String(path.at(-1));
      const warn = (at: typeof path, what: string, fix: string, part?: "key") =>
        context.warn(subject, at, { what, fix, part });
      if (!text && isExpected) warn(path, `the ${key} is missing`, "add it in `en` and `zh`");
      if (!text) continue;
      if (text.zh === undefined) warn(path, `the ${key} has no Chinese text`, "add `zh` to it", "key");
      else if (!isName && !HAN.test(text.zh))
        warn([...path, "zh"], `the Chinese ${key} holds no Chinese`, "write it in Chinese");
      if (!isName && HAN.test(text.en))
        warn([...path, "en"], `the English ${key} holds Chinese`, "write it in English alone");
    }
}
