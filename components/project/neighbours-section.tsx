import { useLocale, useTranslations } from "next-intl";
import { LINK_CLASS } from "@/components/ui/link-class";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { serializeLandscape } from "@/lib/search-params";
import type { ProjectDetail } from "@/lib/snapshot/types";
import { ProjectLink } from "./project-link";
import { Section } from "./section";

type Props = {
  home: ProjectDetail["placements"][number];
  neighbours: { slug: string; name: string }[];
  hasMore: boolean;
};

/** What else stands in the same place of the map. */
export function NeighboursSection({ home, neighbours, hasMore }: Props) {
  const t = useTranslations("project");
  const locale = useLocale();
  if (neighbours.length === 0) return null;
  return (
    <Section title={t("sections.neighbours", { name: localize(home.subcategory.name, locale) })} level={1}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {neighbours.map(({ slug, name }) => (
          <li key={slug}>
            <ProjectLink slug={slug} name={name} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <p className="mt-2 text-sm">
          <Link
            href={serializeLandscape("/", { category: [`${home.category.slug}/${home.subcategory.slug}`] })}
            className={LINK_CLASS}
          >
            {t("page.seeAll")}
          </Link>
        </p>
      )}
    </Section>
  );
}
