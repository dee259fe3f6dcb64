import { useTranslations } from "next-intl";
import type { SharedList } from "@/lib/shortlist/shared-list";
import { EntryHead } from "./entry-head";
import { IncomingActions } from "./incoming-actions";
import { StatusGroups } from "./status-groups";

/** A list that someone shares by link. Nothing of it gets into the reader's own by itself. */
export function SharedShortlist({ entries, ...known }: SharedList) {
  const t = useTranslations("shortlist");
  return (
    <>
      <h1 className="text-2xl">{t("incoming.title", { count: entries.length })}</h1>
      <p className="mt-1 text-lg text-pretty text-muted">{t("incoming.lead")}</p>
      <IncomingActions entries={entries} />
      <StatusGroups
        entries={entries}
        renderEntry={(entry) => (
          <li
            key={entry.slug}
            className="grid gap-x-8 gap-y-2 border-t border-line py-3 first:border-t-0 md:grid-cols-2"
          >
            <EntryHead entry={entry} known={known} />
            {entry.note && <p className="max-w-prose break-words whitespace-pre-line">{entry.note}</p>}
          </li>
        )}
      />
    </>
  );
}
