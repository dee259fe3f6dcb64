"use client";

import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import type { Sort, SortKey, TableColumn } from "@/lib/search-params";
import { useLandscape } from "../landscape-context";
import { QueryLink } from "../query-link";
import { ariaSort, nextSort, sortKeyOf } from "./sort-state";

const CELL = "bg-paper border-line sticky top-0 border-b px-3 py-1 font-strong whitespace-nowrap";

export function TableHead({ columns }: { columns: readonly TableColumn[] }) {
  const { params } = useLandscape();
  const t = useTranslations("landscape.table");
  return (
    <thead>
      <tr>
        <HeadCell sort={params.sort} sortKey="name" label={t("name")} className="left-0 z-20 pl-4" />
        {/* Above the buttons that choose a row; each says its own name. */}
        <td className={cn(CELL, "z-10 px-0 print:hidden")} />
        {columns.map((column) => (
          <HeadCell
            key={column}
            sort={params.sort}
            sortKey={sortKeyOf(column)}
            label={t(`heads.${column}`)}
            className="z-10"
          />
        ))}
      </tr>
    </thead>
  );
}

type Props = { sort: Sort; sortKey: SortKey | null; label: string; className: string };

function HeadCell({ sort, sortKey, label, className }: Props) {
  const t = useTranslations("landscape.table");
  const direction = sortKey && ariaSort(sort, sortKey);
  if (!sortKey) {
    return (
      <th scope="col" className={cn(CELL, className)}>
        {label}
      </th>
    );
  }
  const Icon = direction === "ascending" ? ArrowUp : direction === "descending" ? ArrowDown : ArrowUpDown;
  return (
    <th scope="col" aria-sort={direction ?? undefined} className={cn(CELL, className)}>
      {/* A link, so that it sorts without scripts too. */}
      <QueryLink
        patch={{ sort: nextSort(sort, sortKey) }}
        title={t("sortBy", { column: label })}
        className="-mx-1.5 inline-flex h-7 items-center gap-1 rounded-sm px-1.5 hover:bg-sunken pointer-coarse:h-11"
      >
        {label}
        <Icon aria-hidden className={cn("size-3.5", direction === "none" && "text-line-strong")} />
      </QueryLink>
    </th>
  );
}
