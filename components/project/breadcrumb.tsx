import { useLocale, useTranslations } from "next-intl";
import { WayUp } from "@/components/ui/way-up";
import { localize } from "@/lib/i18n/localized";
import { routes } from "@/lib/routes";
import type { ProjectDetail } from "@/lib/snapshot/types";

/** The way back: the map, then the pages of the parts of it where the project is at home. */
export function Breadcrumb({ placements }: Pick<ProjectDetail, "placements">) {
  const t = useTranslations("project.page");
  const locale = useLocale();
  const home = placements[0];
  const places = home
    ? [
        { name: localize(home.category.name, locale), href: routes.category(home.category.slug) },
        {
          name: localize(home.subcategory.name, locale),
          href: routes.subcategory(home.category.slug, home.subcategory.slug),
        },
      ]
    : [];
  return <WayUp label={t("breadcrumb")} steps={[{ name: t("map"), href: routes.landscape() }, ...places]} />;
}
