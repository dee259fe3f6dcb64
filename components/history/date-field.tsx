"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { HiddenParams } from "@/components/filters/hidden-params";
import { buttonClass } from "@/components/ui/button";
import type { Time } from "@/lib/history/past";
import { getPathname } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

type Props = { time: Time; day: string; onChoose: (day: string) => void };

/** The day as a date to type or choose; without scripts a form of its own. */
export function DateField({ time, day, onChoose }: Props) {
  const t = useTranslations("history");
  const field = useRef<HTMLInputElement>(null);
  const isTyped = useRef(false);
  // A field that is being typed in keeps what is typed.
  useEffect(() => {
    if (field.current && !isTyped.current) field.current.value = day;
  }, [day]);
  const action = getPathname({ href: routes.landscape(), locale: useLocale() });
  return (
    <form method="get" action={action} className="flex items-center gap-2" onSubmit={(event) => event.preventDefault()}>
      <HiddenParams except={["at"]} />
      <label className="flex items-center gap-2 text-sm">
        <span className="text-muted max-sm:sr-only">{t("date")}</span>
        <input
          ref={field}
          type="date"
          name="at"
          required
          min={time.first}
          max={time.last}
          defaultValue={day}
          onChange={() => (isTyped.current = true)}
          onBlur={(event) => choose(event.currentTarget)}
          onKeyDown={(event) => event.key === "Enter" && choose(event.currentTarget)}
          className="h-8 rounded-sm border border-line-strong bg-raised px-2 text-sm tabular pointer-coarse:h-11"
        />
      </label>
      <noscript>
        <button type="submit" className={buttonClass({ variant: "primary" })}>
          {t("show")}
        </button>
      </noscript>
    </form>
  );

  function choose(input: HTMLInputElement) {
    const isChosen = isTyped.current && input.validity.valid;
    isTyped.current = false;
    if (!isChosen) input.value = day;
    else if (input.value !== day) onChoose(input.value);
  }
}
