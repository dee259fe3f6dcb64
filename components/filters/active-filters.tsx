"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { QueryLink } from "@/components/landscape/query-link";
import type { ParamsPatch } from "@/components/landscape/use-landscape-params";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { FACETS, toggleValue } from "@/lib/landscape/facets";
import { NO_PARAMS, patchOf } from "./params-patch";
import { useFacetNames } from "./use-facet-names";

type Chip = { key: string; facet: string; value: string; patch: ParamsPatch };

/** What narrows the results, each with a way to take it away. */
export function ActiveFilters({ className }: { className?: string }) {
  const { params, results } = useLandscape();
  const t = useTranslations("filters");
  const nameOf = useFacetNames();
  if (!results.isNarrowed) return null;
  const { selection } = results;
  const chips: Chip[] = FACETS.flatMap((facet) =>
    selection[facet].map((value) => ({
      key: `${facet}/${value}`,
      facet: t(`facets.${facet}`),
      value: nameOf(facet, value),
      patch: patchOf(toggleValue(selection, facet, value)),
    })),
  );
  const query = params.q.trim();
  if (query !== "") chips.unshift({ key: "q", facet: t("active.search"), value: query, patch: { q: null } });
  if (params.shortlist === "true")
    chips.unshift({
      key: "shortlist",
      facet: t("active.list"),
      value: t("active.shortlist"),
      patch: { shortlist: null },
    });
  return (
    <ul
      aria-label={t("active.label")}
      className={cn("flex flex-wrap items-center gap-1.5 border-b border-line px-4 py-1.5 print:hidden", className)}
    >
      {chips.map(({ key, facet, value, patch }) => (
        <li key={key} className="min-w-0">
          <QueryLink
            patch={patch}
            aria-label={t("active.remove", { facet, value })}
            suppressHydrationWarning
            className="flex h-7 max-w-full items-center gap-1 rounded-full border border-transparent bg-accent-soft pr-1.5 pl-2.5 text-sm text-ink transition-colors duration-150 hover:border-accent pointer-coarse:h-11 pointer-coarse:px-4"
          >
            <span className="text-muted">{facet}</span>
            <span className="truncate" suppressHydrationWarning>
              {value}
            </span>
            <X aria-hidden className="size-3.5 shrink-0" />
          </QueryLink>
        </li>
      ))}
      <li>
        <QueryLink
          patch={NO_PARAMS}
          aria-label={t("resetLabel")}
          className={cn(LINK_CLASS, "inline-flex h-7 items-center px-2 text-sm pointer-coarse:h-11")}
        >
          {t("reset")}
        </QueryLink>
      </li>
    </ul>
  );
}
