"use client";

import { SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { buttonClass } from "@/components/ui/button";
import { late } from "@/components/ui/late";
import { LazyPopup } from "@/components/ui/lazy-popup";
import { cn } from "@/lib/cn";
import { FACETS } from "@/lib/landscape/facets";
import { ChosenCount } from "./chosen-count";

const Live = late(() => import("./filter-sheet-live").then((module) => module.FilterSheetLive));

/** All filters on a phone: a sheet from the bottom that says what closing it will show. */
export function FilterSheet({ className }: { className?: string }) {
  const { params } = useLandscape();
  const t = useTranslations("filters");
  const chosen = FACETS.reduce((sum, facet) => sum + params[facet].length, 0);
  return (
    <LazyPopup
      kind="dialog"
      live={Live}
      given={{}}
      className={cn(buttonClass(), "h-11", className)}
      aria-label={chosen > 0 ? t("openWithCount", { count: chosen }) : undefined}
    >
      <SlidersHorizontal aria-hidden />
      {t("open")}
      <ChosenCount count={chosen} />
    </LazyPopup>
  );
}
