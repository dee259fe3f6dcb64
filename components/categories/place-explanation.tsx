import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import type { Explanation } from "@/lib/model/types";

const QUESTIONS = ["problem", "when", "start"] as const;

/** The problem, when it is one's own, and where to start; nothing where the landscape explains nothing. */
export function PlaceExplanation({ explanation, className }: { explanation: Explanation; className?: string }) {
  const t = useTranslations("categories");
  const locale = useLocale();
  const known = QUESTIONS.filter((question) => explanation[question]);
  if (known.length === 0) return null;
  return (
    <dl className={cn("mt-6 grid gap-x-10 gap-y-4 border-t border-line pt-4 md:grid-cols-3", className)}>
      {known.map((question) => (
        <div key={question}>
          <dt className="font-strong">{t(question)}</dt>
          <dd className="mt-1 max-w-prose text-pretty">{localize(explanation[question], locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
