import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/project/section";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { countPlaces } from "@/lib/categories/projects-at";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import type { Category } from "@/lib/model/types";
import { routes } from "@/lib/routes";
import type { Snapshot } from "@/lib/snapshot/types";

/** The parts of a category, each with how much stands there and what it is. */
export function SubcategoryList({ category, snapshot }: { category: Category; snapshot: Snapshot }) {
  const t = useTranslations("categories");
  const locale = useLocale();
  const format = useFormatter();
  const counts = countPlaces(snapshot);
  if (category.subcategories.length === 0) return null;
  return (
    <Section title={t("subcategories", { name: localize(category.name, locale) })} level={1}>
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {category.subcategories.map(({ slug, name, summary }) => (
          <li key={slug}>
            <Link href={routes.subcategory(category.slug, slug)} prefetch={false} className={LIST_LINK_CLASS}>
              {localize(name, locale)}
            </Link>{" "}
            <span className="text-muted tabular">{format.number(counts.get(`${category.slug}/${slug}`) ?? 0)}</span>
            {summary && <p className="text-sm text-pretty text-muted">{localize(summary, locale)}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
