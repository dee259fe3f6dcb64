"use client";

import { Grid2x2Check, Grid2x2X } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { useLandscape } from "./landscape-context";
import { QueryLink } from "./query-link";

/** Lays the map out anew with the matches alone, or puts them back in their places. */
export function CompactSwitch() {
  const { params, results, past } = useLandscape();
  const t = useTranslations("landscape.map");
  if ((!results.isNarrowed && !past) || (params.view ?? "map") !== "map") return null;
  const isCompact = params.compact === "true";
  const Icon = isCompact ? Grid2x2X : Grid2x2Check;
  return (
    <QueryLink
      patch={{ compact: isCompact ? null : "true" }}
      className={cn(
        buttonClass({ variant: "quiet" }),
        "h-7 shrink-0 gap-1.5 px-2 text-sm",
        params.view === null && "max-md:hidden",
      )}
    >
      <Icon aria-hidden className="size-4" />
      {isCompact ? t("spread") : t(results.isNarrowed ? "compact" : "close")}
    </QueryLink>
  );
}
