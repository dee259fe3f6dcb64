import { useTranslations } from "next-intl";
import { LINK_CLASS } from "@/components/ui/link-class";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

/** A link that no list can be read from. */
export function BrokenList() {
  const t = useTranslations("shortlist");
  return (
    <>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-4 text-lg">{t("incoming.broken")}</p>
      <p className="mt-1 text-muted">{t("incoming.brokenHint")}</p>
      <Link href={routes.shortlist()} className={`${LINK_CLASS} mt-4 inline-block py-1`}>
        {t("map.mine")}
      </Link>
    </>
  );
}
