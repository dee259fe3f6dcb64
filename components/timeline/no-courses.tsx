import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

/** Said where there is nothing to draw: because of the filters, or because the landscape has no dates. */
export function NoCourses({ isNarrowed }: { isNarrowed: boolean }) {
  const t = useTranslations("timeline.empty");
  return (
    <div className="mt-8 max-w-2xl">
      <h2 className="text-lg">{t(isNarrowed ? "noMatch" : "none")}</h2>
      <p className="mt-1 mb-4 text-pretty text-muted">{t(isNarrowed ? "noMatchWhy" : "noneWhy")}</p>
      {!isNarrowed && (
        <Link href={routes.landscape()} className={buttonClass({ variant: "primary" })}>
          {t("toMap")}
        </Link>
      )}
    </div>
  );
}
