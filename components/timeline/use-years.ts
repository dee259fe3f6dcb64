import { useFormatter, useTranslations } from "next-intl";

/** A stretch of time in years with one decimal, in words. */
export function useYears(): (years: number) => string {
  const t = useTranslations("timeline");
  const format = useFormatter();
  return (years) => {
    const rounded = Math.round(years * 10) / 10;
    return t("years", { years: rounded, shown: format.number(rounded) });
  };
}
