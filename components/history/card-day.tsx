import { useLocale, useTranslations } from "next-intl";
import { formatPartialDate } from "@/components/project/format-partial-date";

/** Over a map of another day: what a card says is of today. */
export function CardDay({ day }: { day: string }) {
  const t = useTranslations("history");
  return <p className="basis-full text-sm text-muted">{t("card", { date: formatPartialDate(day, useLocale()) })}</p>;
}
