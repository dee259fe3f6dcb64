import { useLocale, useTranslations } from "next-intl";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";
import type { ProjectDetail } from "@/lib/snapshot/types";

/** The way back: the map, then the map with only this part of it. */
export function Breadcrumb({ placements }: Pick<ProjectDetail, "placements">) {
  const t = useTranslations("project.page");
  const locale = useLocale();
  const home = placements[0];
  const steps = [
    { name: t("map"), href: routes.landscape() },
    ...(home
      ? [
          {
            name: localize(home.category.name, locale),
            href: serializeLandscape("/", { category: [home.category.slug] }),
          },
          {
            name: localize(home.subcategory.name, locale),
            href: serializeLandscape("/", { category: [`${home.category.slug}/${home.subcategory.slug}`] }),
          },
        ]
      : []),
  ];
  return (
    <nav aria-label={t("breadcrumb")} className="text-sm" data-print="hide">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {steps.map(({ name, href }, index) => (
          <li key={href} className="flex gap-x-2">
            <Link href={href} className={LIST_LINK_CLASS}>
              {name}
            </Link>
            {index < steps.length - 1 && (
              <span aria-hidden className="text-muted">
                ›
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
