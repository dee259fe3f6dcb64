import { useLocale, useTranslations } from "next-intl";
import { MarkdownText } from "@/components/categories/markdown-text";
import { PlaceExplanation } from "@/components/categories/place-explanation";
import type { GuidePart } from "@/lib/guide/types";
import { localize } from "@/lib/i18n/localized";
import type { Snapshot } from "@/lib/snapshot/types";
import { GuideProjects } from "./guide-projects";

type Props = { part: GuidePart; snapshot: Snapshot; topLevel: 3 | 4 };

/** What a chapter or section says, its keywords, and what stands there. Guides are written in English alone. */
export function GuideText({ part, snapshot, topLevel }: Props) {
  const t = useTranslations("guide");
  const locale = useLocale();
  const lang = locale === "en" ? undefined : "en";
  const { content, explanation, keywords } = part;
  return (
    <>
      {content?.trim() && (
        <div lang={lang} className="max-w-prose">
          <MarkdownText text={content} topLevel={topLevel} />
        </div>
      )}
      {explanation?.summary && (
        <p className="mt-2 max-w-prose text-lg text-pretty">{localize(explanation.summary, locale)}</p>
      )}
      {explanation && <PlaceExplanation explanation={explanation} className="mt-3 border-0 pt-0" />}
      {keywords.length > 0 && (
        <div className="mt-4">
          <p className="font-strong">{t("keywords")}</p>
          <ul lang={lang} className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-muted">
            {keywords.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        </div>
      )}
      <GuideProjects part={part} snapshot={snapshot} />
    </>
  );
}
