"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import { useLandscape } from "./landscape-context";

/** How many projects are shown. A status, so each change is read out, and the first text is not. */
export function ResultCount({ className }: { className?: string }) {
  const { results } = useLandscape();
  const t = useTranslations("landscape.count");
  const { count, total } = results;
  return (
    <p role="status" className={cn("text-sm whitespace-nowrap text-muted tabular", className)}>
      {results.isNarrowed ? t("some", { count, total }) : t("all", { total })}
    </p>
  );
}
