import { useLocale } from "next-intl";
import { localize } from "@/lib/i18n/localized";
import { EntryName, type ListProps } from "./entry-name";

/** What is gone, and where it stood. */
export function RemovedList({ label, part, entries, known }: ListProps) {
  const locale = useLocale();
  return (
    <ul aria-label={label}>
      {entries.map((entry) => {
        const places = entry.facts.find(({ field }) => field === "places")?.before ?? [];
        return (
          <li
            key={entry.slug}
            className="grid items-center gap-x-4 border-b border-line px-2 py-1.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <EntryName entry={entry} part={part} known={known} />
            <span className="text-muted">{places.map((place) => localize(place, locale)).join(" · ")}</span>
          </li>
        );
      })}
    </ul>
  );
}
