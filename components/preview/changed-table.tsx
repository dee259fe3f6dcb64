import { useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import type { FactChange } from "@/lib/preview/schema";
import { EntryName, type ListProps } from "./entry-name";
import { FactValues } from "./fact-values";

const CELL = "px-2 py-1 align-top wrap-anywhere whitespace-pre-line max-sm:block";

/** Before and after, side by side, a group of rows for each entry. Roles are said because a phone lays its cells out as blocks. */
export function ChangedTable({ label, part, entries, known }: ListProps) {
  const t = useTranslations("preview");
  return (
    <table role="table" aria-label={label} className="w-full table-fixed border-collapse text-left max-sm:block">
      <thead role="rowgroup" className="text-sm text-muted max-sm:sr-only">
        <tr role="row">
          <th role="columnheader" scope="col" className="w-44 px-2 py-1 font-normal">
            {t("result.field")}
          </th>
          <th role="columnheader" scope="col" className="px-2 py-1 font-normal">
            {t("result.before")}
          </th>
          <th role="columnheader" scope="col" className="px-2 py-1 font-normal">
            {t("result.after")}
          </th>
        </tr>
      </thead>
      {entries.map((entry) => (
        <tbody key={entry.slug} role="rowgroup" className="border-t border-line max-sm:block">
          <tr role="row" className="max-sm:block">
            <th role="rowheader" scope="rowgroup" colSpan={3} className="px-2 pt-2 pb-1 font-normal max-sm:block">
              <EntryName entry={entry} part={part} known={known} />
            </th>
          </tr>
          {entry.facts.map((fact, place) => (
            <FactRow key={fact.field} fact={fact} isLast={place === entry.facts.length - 1} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function FactRow({ fact, isLast }: { fact: FactChange; isLast: boolean }) {
  const t = useTranslations("preview");
  const cell = cn(CELL, isLast && "pb-3");
  return (
    <tr role="row" className="max-sm:block max-sm:pb-2">
      <th role="rowheader" scope="row" className={cn(cell, "text-sm leading-[1.375rem] font-normal text-muted")}>
        {t(`fields.${fact.field}`)}
      </th>
      {(["before", "after"] as const).map((side) => (
        <td key={side} role="cell" className={cn(cell, "max-sm:grid max-sm:grid-cols-[4.5rem_minmax(0,1fr)]")}>
          <span aria-hidden className="text-sm text-muted sm:hidden">
            {t(`result.${side}`)}
          </span>
          <span>
            <FactValues fact={fact} side={side} />
          </span>
        </td>
      ))}
    </tr>
  );
}
