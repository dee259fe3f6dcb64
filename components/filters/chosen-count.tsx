import { useFormatter, useTranslations } from "next-intl";

/** How many values are chosen, as a small badge; nothing for none. */
export function ChosenCount({ count }: { count: number }) {
  const t = useTranslations("filters");
  const format = useFormatter();
  if (count === 0) return null;
  return (
    <span className="rounded-full bg-accent px-1.5 text-xs text-on-accent tabular">
      <span aria-hidden>{format.number(count)}</span>
      <span className="sr-only">{t("chosen", { count })}</span>
    </span>
  );
}
