import { useLocale, useTranslations } from "next-intl";
import { LINK_CLASS } from "@/components/ui/link-class";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { serializeLandscape } from "@/lib/search-params";
import { Section, type SectionProps } from "./section";

export function CategoriesSection({ project, level }: SectionProps) {
  const t = useTranslations("project.sections");
  const locale = useLocale();
  if (project.placements.length === 0) return null;
  return (
    <Section title={t("categories")} level={level}>
      <ul className="flex flex-col gap-1">
        {project.placements.map(({ category, subcategory }) => (
          <li key={`${category.slug}/${subcategory.slug}`}>
            <span className="text-muted">{localize(category.name, locale)} › </span>
            <Link
              href={serializeLandscape("/", { category: [`${category.slug}/${subcategory.slug}`] })}
              className={LINK_CLASS}
            >
              {localize(subcategory.name, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
