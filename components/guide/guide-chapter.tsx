import { useLocale } from "next-intl";
import type { Chapter } from "@/lib/guide/types";
import { localize } from "@/lib/i18n/localized";
import type { Snapshot } from "@/lib/snapshot/types";
import { GuideText } from "./guide-text";

/** One chapter, its sections below it. */
export function GuideChapter({ chapter, snapshot }: { chapter: Chapter; snapshot: Snapshot }) {
  const locale = useLocale();
  return (
    <section id={chapter.anchor} className="scroll-mt-14 border-t border-line pt-5 pb-8">
      <h2 className="text-xl break-words">{localize(chapter.title, locale)}</h2>
      <GuideText part={chapter} snapshot={snapshot} topLevel={3} />
      {chapter.sections.map((section) => (
        <section key={section.anchor} id={section.anchor} className="mt-8">
          <h3 className="text-lg break-words">{localize(section.title, locale)}</h3>
          <GuideText part={section} snapshot={snapshot} topLevel={4} />
        </section>
      ))}
    </section>
  );
}
