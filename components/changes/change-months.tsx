import { useLocale, useTranslations } from "next-intl";
import { formatPartialDate } from "@/components/project/format-partial-date";
import type { ChangeMonth } from "@/lib/changes/by-month";
import { ChangeLine } from "./change-line";
import type { ChangePlaces } from "./change-words";
import { useChangeWords } from "./use-change-words";

/** Changes under their months, each month an anchor. */
export function ChangeMonths({ months, places }: { months: readonly ChangeMonth[]; places: ChangePlaces }) {
  const t = useTranslations("changes");
  const locale = useLocale();
  const wordsOf = useChangeWords(places);
  return months.map(({ month, entries }) => (
    <section key={month} aria-labelledby={`m-${month}`} className="mt-6">
      <h2 id={`m-${month}`} className="sticky top-12 z-10 border-b border-line bg-paper py-1.5 text-lg">
        <a href={`#m-${month}`} className="underline-offset-[3px] hover:underline">
          {month.length === 4 ? t("monthUnknown", { year: month }) : formatPartialDate(month, locale)}
        </a>{" "}
        <span className="pl-1 text-sm font-normal text-muted">{t("month", { count: entries.length })}</span>
      </h2>
      <ol>
        {entries.map((entry) => (
          <ChangeLine key={entry.id} entry={entry} words={wordsOf(entry)} stages={places.stages} />
        ))}
      </ol>
    </section>
  ));
}
