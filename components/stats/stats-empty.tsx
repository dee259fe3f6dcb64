import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

/** What stands where no project passes the filters. */
export function StatsEmpty() {
  const t = useTranslations("stats.empty");
  return (
    <section className="py-10 text-center">
      <h2 className="text-lg">{t("title")}</h2>
      <p className="mt-1 mb-4 text-muted">{t("why")}</p>
      <Link href={routes.stats()} prefetch={false} className={buttonClass()}>
        {t("reset")}
      </Link>
    </section>
  );
}
