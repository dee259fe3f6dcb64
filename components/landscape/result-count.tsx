"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import { useLandscape } from "./landscape-context";

/** How many projects are shown. A status, so each change is read out, and the first text is not; nor one that may change in a moment. */
export function ResultCount({ className }: { className?: string }) {
  const { results, isProvisional } = useLandscape();
  const t = useTranslations("landscape.count");
  const { count, total } = results;
  return (
    <p
      role="status"
      aria-busy={isProvisional}
      className={cn(
        "text-sm whitespace-nowrap text-muted tabular transition-opacity duration-120 aria-busy:opacity-60",
        className,
      )}
    >
      {results.isNarrowed ? t("some", { count, total }) : t("all", { total })}
    </p>
  );
}
