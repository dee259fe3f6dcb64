import { useLocale, useTranslations } from "next-intl";
import { JsonLdScript } from "@/components/project/json-ld-script";
import type { Guide } from "@/lib/guide/types";
import { localize } from "@/lib/i18n/localized";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import { GuideChapter } from "./guide-chapter";
import { type ContentsEntry, GuideContents } from "./guide-contents";
import { NoGuide } from "./no-guide";

type Props = { guide: Guide; nodes: readonly JsonLdNode[]; nonce?: string };

/** The map explained part by part, with the contents at the side. */
export function GuidePage({ guide: { snapshot, chapters }, nodes, nonce }: Props) {
  const t = useTranslations("guide");
  const locale = useLocale();
  const entries = chapters.map(({ anchor, title, sections }): ContentsEntry => ({
    anchor,
    title: localize(title, locale),
    sections: sections.map((section) => ({ anchor: section.anchor, title: localize(section.title, locale) })),
  }));
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={nodes} nonce={nonce} />
      <h1 className="text-2xl">{t("title")}</h1>
      {chapters.length === 0 ? (
        <NoGuide categories={snapshot.categories} />
      ) : (
        <>
          <p className="mt-1 max-w-prose text-lg text-pretty text-muted">{t("lead")}</p>
          <div className="mt-6 grid items-start gap-x-12 lg:grid-cols-[16rem_minmax(0,1fr)]">
            <GuideContents entries={entries} />
            <div className="min-w-0">
              {chapters.map((chapter) => (
                <GuideChapter key={chapter.anchor} chapter={chapter} snapshot={snapshot} />
              ))}
            </div>
          </div>
        </>
      )}
    </main>
  );
}
