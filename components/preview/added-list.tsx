import { useTranslations } from "next-intl";
import type { Field } from "@/lib/preview/fields";
import type { EntryChange } from "@/lib/preview/schema";
import { EntryName, type ListProps } from "./entry-name";
import { FactValues } from "./fact-values";

/** What a reviewer looks at first; the name stands above. */
const FIRST: readonly Field[] = ["places", "stage", "summary", "summaryZh", "license", "homepage"];

/** What is new, each with the facts that matter and all others at hand. */
export function AddedList({ label, part, entries, known }: ListProps) {
  const t = useTranslations("preview");
  return (
    <ul aria-label={label}>
      {entries.map((entry) => {
        const facts = entry.facts.filter(({ field }) => field !== "name");
        const more = facts.filter(({ field }) => !FIRST.includes(field));
        return (
          <li key={entry.slug} className="border-b border-line px-2 py-2">
            <EntryName entry={entry} part={part} known={known} />
            <Facts facts={facts.filter(({ field }) => FIRST.includes(field))} />
            {more.length > 0 && (
              <details className="mt-1">
                <summary className="flex min-h-6 w-fit cursor-default items-center text-sm text-accent pointer-coarse:min-h-11">
                  {t("result.all")}
                </summary>
                <Facts facts={more} />
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Facts({ facts }: Pick<EntryChange, "facts">) {
  const t = useTranslations("preview");
  if (facts.length === 0) return null;
  return (
    <dl className="mt-1 grid grid-cols-[11rem_minmax(0,1fr)] gap-x-2 max-sm:grid-cols-[7rem_minmax(0,1fr)]">
      {facts.map((fact) => (
        <div key={fact.field} className="contents">
          <dt className="py-0.5 text-sm leading-[1.375rem] text-muted">{t(`fields.${fact.field}`)}</dt>
          <dd className="min-w-0 py-0.5 wrap-anywhere whitespace-pre-line">
            <FactValues fact={fact} side="alone" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
