"use client";

import { useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { QueryLink } from "@/components/landscape/query-link";
import { buttonClass } from "@/components/ui/button";
import { X } from "lucide-react";
import { TimeControls } from "./time-controls";

/** The way through time, open whenever the address has a day. */
export function TimeBar({ at }: { at: string }) {
  const { past, pastProblem } = useLandscape();
  const t = useTranslations("history");
  return (
    <section
      aria-label={t("label")}
      className="flex items-start gap-3 border-b border-line bg-raised px-4 py-2 print:hidden"
    >
      <div className="min-w-0 flex-1">
        {past ? (
          <TimeControls past={past} at={at} />
        ) : (
          <p role="status" className="py-1.5 text-sm text-muted">
            {t(`problem.${pastProblem ?? "loading"}`)}
          </p>
        )}
      </div>
      <QueryLink patch={{ at: null }} className={buttonClass({ variant: "quiet" })}>
        <X aria-hidden />
        {t("leave")}
      </QueryLink>
    </section>
  );
}
