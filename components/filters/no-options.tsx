import { useTranslations } from "next-intl";

/** Said where the results leave nothing to choose by. */
export function NoOptions() {
  const t = useTranslations("filters");
  return <p className="px-2 py-1 text-sm text-muted">{t("none")}</p>;
}
