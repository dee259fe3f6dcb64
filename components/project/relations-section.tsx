import { useTranslations } from "next-intl";
import { FactList } from "./fact-list";
import { ProjectLink } from "./project-link";
import { groupRelations } from "./relation-groups";
import { Section, type SectionProps } from "./section";

type Props = SectionProps & { onOpenProject?: (slug: string) => void };

/** How a project stands to others, seen from both ends. */
export function RelationsSection({ project, level, onOpenProject }: Props) {
  const t = useTranslations("project");
  const groups = groupRelations(project);
  if (groups.length === 0) return null;
  const facts = groups.map(({ key, projects }) => ({
    term: t(`relations.${key}`),
    value: (
      <ul className="flex flex-wrap gap-x-3 gap-y-1">
        {projects.map(({ slug, name }) => (
          <li key={slug}>
            <ProjectLink slug={slug} name={name} onOpen={onOpenProject} />
          </li>
        ))}
      </ul>
    ),
  }));
  return (
    <Section title={t("sections.relations")} level={level}>
      <FactList facts={facts} />
    </Section>
  );
}
