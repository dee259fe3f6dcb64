"use client";

import { X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { patchOf } from "@/components/filters/params-patch";
import { cn } from "@/lib/cn";
import { toggleValue } from "@/lib/landscape/facets";
import { colorOf, legendOf, type LegendEntry } from "@/lib/landscape/coloring";
import type { ColorBy } from "@/lib/search-params";
import { useLandscape } from "../landscape-context";
import { QueryLink } from "../query-link";
import { ColorSquare } from "./color-square";
import type { ProjectColors } from "./use-project-colors";
import { useColorWords } from "./use-color-words";

/** What the colours of the tiles mean, while they have any. */
export function ColorLegend() {
  const { colors } = useLandscape();
  return colors && <Legend colors={colors} />;
}

const ENTRY = "flex h-7 items-center gap-1.5 rounded-sm px-1.5 whitespace-nowrap pointer-coarse:h-11";

function Legend({ colors }: { colors: ProjectColors }) {
  const { results } = useLandscape();
  const t = useTranslations("coloring");
  const { coloring, by } = colors;
  const { entries, others, unknown } = legendOf(coloring, results.isMatch);
  return (
    <section
      aria-label={t("legend")}
      className="flex min-h-9 items-center gap-x-1 border-b border-line px-4 text-sm pointer-coarse:min-h-11"
    >
      <p className="shrink-0 pr-1 text-muted" title={t(`why.${by}`)}>
        {t(`title.${by}`)}
      </p>
      <ul className="flex min-w-0 flex-1 items-center overflow-x-auto px-0.5 py-1 md:flex-wrap">
        {entries.map((entry, place) => (
          <li key={entry.value}>
            <EntryLink entry={entry} by={by} color={colorOf(coloring, place)} />
          </li>
        ))}
        {others > 0 && (
          <li className={cn(ENTRY, "text-muted")}>
            <Words color={colorOf(coloring, "others")} count={others}>
              {t("others")}
            </Words>
          </li>
        )}
        {unknown > 0 && (
          <li className={cn(ENTRY, "text-muted")}>
            <Words color={undefined} count={unknown}>
              {t(`unknown.${by}`)}
            </Words>
          </li>
        )}
      </ul>
      <QueryLink
        patch={{ color: null }}
        aria-label={t("off")}
        title={t("off")}
        className="grid size-7 shrink-0 place-items-center rounded-sm text-muted hover:bg-sunken hover:text-ink print:hidden pointer-coarse:size-11"
      >
        <X aria-hidden className="size-4" />
      </QueryLink>
    </section>
  );
}

type EntryProps = { entry: LegendEntry; by: ColorBy; color: string | undefined };

function EntryLink({ entry: { value, count }, by, color }: EntryProps) {
  const { results, statuses } = useLandscape();
  const { nameOf } = useColorWords();
  const t = useTranslations("coloring");
  const words = (
    <Words color={color} count={count}>
      {nameOf(value)}
    </Words>
  );
  const patch = by === "status" ? statuses?.patchOf?.(value) : patchOf(toggleValue(results.selection, by, value));
  if (!patch) return <span className={ENTRY}>{words}</span>;
  const isChosen = by !== "status" && results.selection[by].includes(value);
  return (
    <QueryLink
      patch={patch}
      aria-current={isChosen ? "true" : undefined}
      title={isChosen ? t("unfilter") : t(`filter.${by}`, { name: nameOf(value) })}
      suppressHydrationWarning
      className={cn(ENTRY, "hover:bg-sunken aria-[current]:bg-accent-soft", count === 0 && "text-muted")}
    >
      {words}
    </QueryLink>
  );
}

function Words({ color, count, children }: { color: string | undefined; count: number; children: ReactNode }) {
  const format = useFormatter();
  return (
    <>
      <ColorSquare color={color} />
      <span suppressHydrationWarning>{children}</span>
      <span className="text-muted tabular">{format.number(count)}</span>
    </>
  );
}
