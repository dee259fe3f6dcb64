"use client";

import { useTranslations } from "next-intl";
import { TEXT_BUTTON } from "@/components/ui/text-button";
import { cn } from "@/lib/cn";
import { shortlist, useShortlist } from "./use-shortlist";

/** Says what the last press did; in sight, with the way back, where words of the reader's went with it. */
export function ShortlistNotice() {
  const { entries, change } = useShortlist();
  const t = useTranslations("shortlist.choose");
  const hasWords = change?.kind === "removed" && Boolean(change.entry.status ?? change.entry.note);
  const isInSight = hasWords || change?.kind === "full";
  return (
    <div
      data-print="hide"
      className={cn(
        isInSight
          ? "sticky bottom-(--below,0px) z-20 flex flex-wrap items-center gap-x-3 border-t border-line bg-raised px-4 py-1.5 text-sm shadow-raised"
          : "sr-only",
      )}
    >
      <p role="status" className={cn(change?.kind === "full" && "text-bad")}>
        {change && t(change.kind, { name: change.entry.name, count: entries.length })}
      </p>
      {hasWords && (
        <button type="button" onClick={shortlist.undo} className={cn(TEXT_BUTTON, "w-auto")}>
          {t("undo")}
        </button>
      )}
    </div>
  );
}
