"use client";

import { Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { MAX_COMPARED } from "@/lib/compare/slugs";

type Props = { action: string; ticked: number; label: string; children: ReactNode };

/** A plain form of ticks that leads to the comparison. With a script it takes no more than fit side by side. */
export function TickForm({ action, ticked, label, children }: Props) {
  const t = useTranslations("choose.candidates");
  const [count, setCount] = useState(ticked);
  const [isFull, setFull] = useState(false);

  function handleChange(event: FormEvent<HTMLFormElement>) {
    const box = event.target;
    const chosen = new FormData(event.currentTarget).getAll("projects").length;
    const isRefused = box instanceof HTMLInputElement && box.checked && chosen > MAX_COMPARED;
    if (isRefused) box.checked = false;
    setFull(isRefused);
    setCount(isRefused ? MAX_COMPARED : chosen);
  }

  return (
    <form action={action} method="get" aria-label={label} onChange={handleChange}>
      {children}
      <div className="sticky bottom-(--below,0px) -mx-4 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-raised px-4 py-3 lg:-bottom-4">
        <button type="submit" disabled={count === 0} className={buttonClass({ variant: "primary" })}>
          <Columns3 aria-hidden />
          {t("compareTicked")}
        </button>
        <span role="status" className="text-sm text-muted tabular">
          {isFull ? t("full") : t("ticked", { count })}
        </span>
      </div>
    </form>
  );
}
