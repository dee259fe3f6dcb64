"use client";

import { Bookmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { QueryLink } from "@/components/landscape/query-link";
import { buttonClass } from "@/components/ui/button";
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
      className={cn(
        buttonClass({ variant: "quiet" }),
        "h-8 gap-1.5 px-2 text-sm aria-[current]:bg-accent-soft aria-[current]:text-ink noscript:hidden",
      )}
    >
      <Bookmark aria-hidden className={cn(isOn && "fill-current text-accent")} />
      <span className="max-sm:sr-only">{t("mine")}</span>
      <span className="tabular">{entries.length}</span>
    </QueryLink>
  );
}
