import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

/** How a list begins. */
export function EmptyShortlist() {
  const t = useTranslations("shortlist.empty");
  return (
    <section className="mt-8 max-w-prose">
      <h2 className="text-lg">{t("title")}</h2>
      <p className="mt-1 text-pretty text-muted">{t("text")}</p>
      <Link href={routes.landscape()} className={`${buttonClass({ variant: "primary" })} mt-4`}>
        {t("map")}
      </Link>
    </section>
  );
}
