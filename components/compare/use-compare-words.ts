import { useFormatter, useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/i18n/country-name";
import { formatPartialDate } from "@/components/project/format-partial-date";
import type { CompareWords } from "@/lib/compare/words";

/** The words of the reader's language for lib/compare. */
export function useCompareWords(): CompareWords {
  const locale = useLocale();
  const format = useFormatter();
  const t = useTranslations("compare");
  const project = useTranslations("project");
  const common = useTranslations("common");
  return {
    locale,
    row: (key) => t(`rows.${key}`),
    kind: (kind) => project(`kinds.${kind}`),
    role: (role) => t(`roles.${role}`),
    partOf: (owner) => t("partOf", { owner }),
    licenseChange: ({ from, to }) => (from ? project("licenseChange", { from, to }) : to),
    date: (date) => formatPartialDate(date, locale),
    country: (country) => countryName(country, locale),
    number: (count) => format.number(count),
    inYear: (count, readOn) => t("inYear", { count, date: formatPartialDate(readOn, locale) }),
    archivedByOwner: t("archivedByOwner"),
    list: (parts) => parts.join(t("comma")),
    yes: common("yes"),
    no: common("no"),
    noStage: t("noStage"),
  };
}
