"use client";

import { Bookmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { QueryLink } from "@/components/landscape/query-link";
import { TOOL_CLASS, TOOL_LABEL } from "@/components/ui/tool-class";
import { cn } from "@/lib/cn";
import { useShortlist } from "./use-shortlist";

/** Shows the shortlist alone, or everything again; nothing while the list is empty. */
export function ShortlistSwitch() {
  const { params } = useLandscape();
  const { entries } = useShortlist();
  const t = useTranslations("shortlist.map");
  const isOn = params.shortlist === "true";
  if (entries.length === 0 && !isOn) return null;
  return (
    <QueryLink
      patch={{ shortlist: isOn ? null : "true" }}
      aria-current={isOn ? "true" : undefined}
      title={t("mine")}
      className={cn(TOOL_CLASS, "noscript:hidden")}
    >
      <Bookmark aria-hidden className={cn(isOn && "fill-current text-accent")} />
      <span className={TOOL_LABEL}>{t("mine")}</span>
      <span className="tabular">{entries.length}</span>
    </QueryLink>
  );
}
