"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { useLandscape } from "@/components/landscape/landscape-context";
import { QueryLink } from "@/components/landscape/query-link";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { TimeControls } from "./time-controls";

/** The way through time, open whenever the address has a day. */
export function TimeBar({ at }: { at: string }) {
  const { past, pastProblem, setParams } = useLandscape();
  const t = useTranslations("history");
  /** Not where a list of the bar, which stands elsewhere in the page, takes the key. */
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (event.target instanceof Node && event.currentTarget.contains(event.target)) setParams({ at: null });
  };
  return (
    <section
      aria-label={t("label")}
      onKeyDown={handleKey}
      className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line bg-raised px-4 py-2 print:hidden"
    >
      {past ? (
        <TimeControls past={past} at={at} />
      ) : (
        <p role="status" className="py-1.5 text-sm text-muted">
          {t(`problem.${pastProblem ?? "loading"}`)}
        </p>
      )}
      <QueryLink patch={{ at: null }} className={cn(buttonClass({ variant: "quiet" }), "ml-auto")}>
        <X aria-hidden />
        {t("leave")}
      </QueryLink>
    </section>
  );
}
