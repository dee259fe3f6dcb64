"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { formatPartialDate } from "@/components/project/format-partial-date";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { countSince, newLinesCss } from "@/lib/changes/last-visit";
import { serializeChanges } from "@/lib/changes/params";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { keepToday, lastVisit } from "./visit-memory";

/** A visit shorter than this, whose page is not left, may not have been read. */
const READ_MS = 30_000;

/** A page taken away sooner was not even seen: React may try it on and off before it shows it. */
const SEEN_MS = 1000;

const NEVER = () => () => {};

/** What is new for a reader who has been here before. @param days newest first, with the number of their changes */
export function LastVisit({ days }: { days: readonly (readonly [date: string, count: number])[] }) {
  const t = useTranslations("changes.visit");
  const locale = useLocale();
  const day = useSyncExternalStore(NEVER, lastVisit, () => null);
  const css = useMemo(
    () =>
      day === null
        ? ""
        : newLinesCss(
            days.map(([date]) => date),
            day,
          ),
    [days, day],
  );

  useEffect(() => {
    const began = Date.now();
    const timer = setTimeout(keepToday, READ_MS);
    window.addEventListener("pagehide", keepToday);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", keepToday);
      if (Date.now() - began > SEEN_MS) keepToday();
    };
  }, []);

  if (day === null) return null;
  const count = countSince(days, day);
  const date = formatPartialDate(day, locale);
  return (
    <p className="mt-3 rounded-md bg-accent-soft px-3 py-2" role="note" aria-label={t("label")}>
      <style>{css}</style>
      {count === 0 ? t("none", { date }) : t("some", { count, date })}
      {count > 0 && (
        <>
          {" "}
          <Link
            href={serializeChanges(routes.changes(), { since: day })}
            prefetch={false}
            className={cn(LINK_CLASS, "inline-block min-h-6")}
          >
            {t("show", { count })}
          </Link>
        </>
      )}
    </p>
  );
}
