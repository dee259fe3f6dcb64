"use client";

import { useQueryClient } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useLandscape } from "@/components/landscape/landscape-context";
import { QueryLink } from "@/components/landscape/query-link";
import { TOOL_CLASS, TOOL_LABEL } from "@/components/ui/tool-class";
import { historyQuery } from "@/lib/query/history-query";

/** Opens the bar that leads through time, on the map of today; or leaves it. */
export function TimeButton() {
  const { params, today } = useLandscape();
  const client = useQueryClient();
  const t = useTranslations("history");
  const isOn = params.at !== null;
  const place = useRef<HTMLSpanElement>(null);
  // The bar goes with what was pressed in it.
  useEffect(() => {
    if (!isOn) return;
    const button = place.current?.querySelector("a");
    return () => {
      requestAnimationFrame(() => document.activeElement === document.body && button?.focus());
    };
  }, [isOn]);
  const prepare = () => void client.prefetchQuery(historyQuery());
  return (
    <span ref={place} onPointerEnter={prepare} onFocus={prepare}>
      <QueryLink
        patch={{ at: isOn ? null : today }}
        aria-current={isOn ? "true" : undefined}
        title={t("buttonHelp")}
        className={TOOL_CLASS}
      >
        <History aria-hidden />
        <span className={TOOL_LABEL}>{t("button")}</span>
      </QueryLink>
    </span>
  );
}
