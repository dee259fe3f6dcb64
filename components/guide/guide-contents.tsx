"use client";

import { useTranslations } from "next-intl";
import { useReadingPlace } from "./use-reading-place";

type Entry = { anchor: string; title: string };
export type ContentsEntry = Entry & { sections: Entry[] };

const LINK =
  "flex min-h-7 items-center rounded-sm px-2 py-0.5 hover:bg-sunken aria-[current=location]:bg-accent-soft aria-[current=location]:text-ink pointer-coarse:min-h-11";

/** Every chapter and section: at the side on a wide screen, folded above the text on a narrow one. */
export function GuideContents({ entries }: { entries: readonly ContentsEntry[] }) {
  const t = useTranslations("guide");
  const here = useReadingPlace(
    entries.flatMap(({ anchor, sections }) => [anchor, ...sections.map((each) => each.anchor)]),
  );
  const link = ({ anchor, title }: Entry, className: string) => (
    <a
      href={`#${encodeURIComponent(anchor)}`}
      aria-current={here === anchor ? "location" : undefined}
      className={`${LINK} ${className}`}
    >
      {title}
    </a>
  );
  const list = (
    <ol className="text-sm">
      {entries.map(({ sections, ...chapter }) => (
        <li key={chapter.anchor} className="mb-1.5">
          {link(chapter, "font-strong")}
          {sections.length > 0 && (
            <ol>
              {sections.map((section) => (
                <li key={section.anchor}>{link(section, "pl-4 text-muted")}</li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <nav
        aria-label={t("contents")}
        className="sticky top-14 -mx-2 max-h-[calc(100dvh-4rem)] overflow-y-auto overscroll-contain px-2 pb-4 max-lg:hidden print:hidden"
      >
        {list}
      </nav>
      <details className="mb-5 rounded-md border border-line lg:hidden print:hidden">
        <summary className="min-h-9 px-3 py-1.5 font-strong pointer-coarse:min-h-11 pointer-coarse:py-2.5">
          {t("contents")}
        </summary>
        <nav aria-label={t("contents")} className="px-1 pb-2">
          {list}
        </nav>
      </details>
    </>
  );
}
