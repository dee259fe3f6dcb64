import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { groupByStatus } from "@/lib/shortlist/group";
import type { ShortlistEntry } from "@/lib/shortlist/types";
import { useStatusName } from "./use-status-name";

type Props = { entries: readonly ShortlistEntry[]; renderEntry: (entry: ShortlistEntry) => ReactNode };

/** A list by its statuses. */
export function StatusGroups({ entries, renderEntry }: Props) {
  const t = useTranslations("shortlist");
  const nameOf = useStatusName();
  return groupByStatus(entries).map(({ status, entries: each }) => (
    <section key={status ?? ""} className="mt-8">
      <h2 className="border-b border-line pb-1 text-lg">
        {status === null ? t("noStatus") : nameOf(status)}{" "}
        <span className="text-sm font-normal text-muted tabular">{t("count", { count: each.length })}</span>
      </h2>
      <ul>{each.map(renderEntry)}</ul>
    </section>
  ));
}
