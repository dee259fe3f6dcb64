import type { Landscape, Project, Vendor } from "../../model/types";
import type { RuleContext } from "./context";
import { listTexts } from "./list-texts";

/** Words that praise and tell nothing. */
const PRAISE = {
  en: /(?<![\w-])(?:powerful|seamless(?:ly)?|blazing(?:ly)?|lightning-fast|robust(?:ly|ness)?|cutting[- ]edge|bleeding[- ]edge|(?:industry[- ]|market[- ])?leading(?! (?:to|zeros?|slash|edge|up)\b)|world[- ]class|best[- ]in[- ]class|best[- ]of[- ]breed|enterprise[- ]grade|revolution(?:ary|i[sz]\w+)|game[- ]chang\w+|effortless(?:ly)?|hassle[- ]free|next[- ]gen(?:eration)?|state[- ]of[- ]the[- ]art|one[- ]stop|unparalleled|unmatched|ultimate|innovative|empower\w*|supercharg\w+|feature[- ]rich|comprehensive|holistic)(?![\w-])/iu,
  zh: /强大|无缝|领先|一站式|革命性|颠覆性|赋能|轻松|极致|世界级|企业级|下一代|新一代|尖端|卓越|毫不费力|完美|一流(?!量|程)|最佳|全方位|一键式|助力|打造/u,
};

const TEMPLATE_EN = /^,? (?:is|are|was|were|provides?|offers?|helps?|enables?|allows?|lets|aims)\b/iu;
const TEMPLATE_ZH = /^\s*(?:是|为|提供|致力|旨在|帮助|让)/u;
const CLOUD_NATIVE = /^(?:(?:an?|the) )?(?:[\w-]+,? )?cloud[- ]native\b|^(?:一[个款种])?云原生/iu;

function namesOf(subject: Landscape | Project | Vendor): string[] {
  const aliases = "aliases" in subject ? subject.aliases : [];
  const { name } = subject;
  return [...(typeof name === "string" ? [name] : Object.values(name)), ...aliases];
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:the|an?) /iu, "");
}

/** What shows that a summary was filled into a form: the name stands above it, and nearly everything is called cloud native. */
function findTemplate(text: string, names: readonly string[]): string | undefined {
  const bare = withoutArticle(text);
  const own = names.map(withoutArticle).find((name) => bare.toLowerCase().startsWith(name.toLowerCase()));
  const rest = own === undefined ? "" : bare.slice(own.length);
  if (TEMPLATE_EN.test(rest) || TEMPLATE_ZH.test(rest)) return "begins with its own name";
  return CLOUD_NATIVE.test(text) ? "begins with “cloud native”, which sets nothing apart" : undefined;
}

/** Texts tell instead of praising, and summaries say at once what sets a thing apart. */
export function checkWording(context: RuleContext): void {
  for (const { subject, texts } of listTexts(context))
    for (const { text, path, isName } of texts) {
      if (!text || isName) continue;
      const key = String(path.at(-1));
      for (const [language, words] of [["en", text.en] as const, ["zh", text.zh] as const]) {
        if (words === undefined) continue;
        const at = [...path, language];
        const praise = PRAISE[language].exec(words)?.[0];
        if (praise !== undefined) {
          const what = `the ${key} praises: “${praise}”`;
          context.warn(subject, at, { what, fix: "say what it does instead" });
        }
        const template = key === "summary" ? findTemplate(words, namesOf(subject)) : undefined;
        if (template !== undefined)
          context.warn(subject, at, { what: `the summary ${template}`, fix: "begin with what sets it apart" });
      }
    }
}
