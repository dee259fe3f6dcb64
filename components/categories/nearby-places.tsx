import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/project/section";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { countPlaces } from "@/lib/categories/projects-at";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import type { Category, Subcategory } from "@/lib/model/types";
import { routes } from "@/lib/routes";
import type { Snapshot } from "@/lib/snapshot/types";

type Props = { snapshot: Snapshot; category: Category; subcategory?: Subcategory };

/** What stands beside: the other subcategories of a category, or the other categories of the map. */
export function NearbyPlaces({ snapshot, category, subcategory }: Props) {
  const t = useTranslations("categories");
  const locale = useLocale();
  const format = useFormatter();
  const counts = countPlaces(snapshot);
  const own = subcategory?.slug ?? category.slug;
  const places = (subcategory ? category.subcategories : snapshot.categories)
    .filter(({ slug }) => slug !== own)
    .map(({ slug, name }) => ({
      path: subcategory ? `${category.slug}/${slug}` : slug,
      href: subcategory ? routes.subcategory(category.slug, slug) : routes.category(slug),
      name: localize(name, locale),
    }));
  if (places.length === 0) return null;
  const title = subcategory ? t("neighbours", { name: localize(category.name, locale) }) : t("categories");
  return (
    <Section title={title} level={1}>
      <ul className="flex flex-col gap-0.5">
        {places.map(({ path, href, name }) => (
          <li key={path} className="flex items-baseline justify-between gap-3">
            <Link href={href} prefetch={false} className={LIST_LINK_CLASS}>
              {name}
            </Link>
            <span className="text-muted tabular">{format.number(counts.get(path) ?? 0)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
