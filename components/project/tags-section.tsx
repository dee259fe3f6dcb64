import { useTranslations } from "next-intl";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { Link } from "@/lib/i18n/navigation";
import { ALL_GROUP } from "@/lib/landscape/groups";
import { serializeLandscape } from "@/lib/search-params";
import { Section, type SectionProps } from "./section";

/** Each tag leads to everything on the map that shares it. */
export function TagsSection({ project, level }: SectionProps) {
  const t = useTranslations("project.sections");
  if (project.tags.length === 0) return null;
  return (
    <Section title={t("tags")} level={level}>
      <ul className="flex flex-wrap gap-x-3 gap-y-1">
        {project.tags.map((tag) => (
          <li key={tag}>
            <Link href={serializeLandscape("/", { tag: [tag], group: ALL_GROUP })} className={LIST_LINK_CLASS}>
              {tag}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
