import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/project/section";
import type { GuideText } from "@/lib/categories/types";
import { GUIDE_ID } from "./guide-id";
import { MarkdownText } from "./markdown-text";

/** What the landscape's guide says. Guides are written in English alone. */
export function GuideSection({ guide }: { guide: GuideText }) {
  const t = useTranslations("categories");
  const locale = useLocale();
  const lang = locale === "en" ? undefined : "en";
  return (
    <div id={GUIDE_ID} className="scroll-mt-16">
      <Section title={t("guide")} level={1}>
        <div lang={lang} className="max-w-prose">
          {guide.content && <MarkdownText text={guide.content} topLevel={3} />}
          {guide.sections.map(({ title, content }) => (
            <section key={title}>
              <h3 className="mt-5 text-lg">{title}</h3>
              <MarkdownText text={content} topLevel={4} />
            </section>
          ))}
        </div>
        {guide.keywords.length > 0 && (
          <>
            <h3 className="mt-5 text-base">{t("keywords")}</h3>
            <ul lang={lang} className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-muted">
              {guide.keywords.map((word) => (
                <li key={word}>{word}</li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </div>
  );
}
