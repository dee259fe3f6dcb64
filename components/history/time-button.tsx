"use client";

import { useQueryClient } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { QueryLink } from "@/components/landscape/query-link";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { historyQuery } from "@/lib/query/history-query";

/** Opens the bar that leads through time, on the map of today; or leaves it. */
export function TimeButton() {
  const { params, today } = useLandscape();
  const client = useQueryClient();
  const t = useTranslations("history");
  const isOn = params.at !== null;
  const prepare = () => void client.prefetchQuery(historyQuery());
  return (
    <span onPointerEnter={prepare} onFocus={prepare}>
      <QueryLink
        patch={{ at: isOn ? null : today }}
        aria-current={isOn ? "true" : undefined}
        title={t("buttonHelp")}
        className={cn(
          buttonClass({ variant: "quiet" }),
          "h-8 gap-1.5 px-2 text-sm aria-[current]:bg-accent-soft aria-[current]:text-ink",
        )}
      >
        <History aria-hidden />
        <span className="max-sm:sr-only">{t("button")}</span>
      </QueryLink>
    </span>
  );
}
