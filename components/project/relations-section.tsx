import { useTranslations } from "next-intl";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { FactList } from "./fact-list";
import { ProjectLink } from "./project-link";
import { groupRelations } from "./relation-groups";
import { Section, type SectionProps } from "./section";

type Props = SectionProps & { onOpenProject?: (slug: string) => void };

/** Some projects have a hundred of one kind; the first dozen say what there is. */
const MAX_SHOWN = 12;

type ProjectsProps = { projects: readonly { slug: string; name: string }[]; onOpen?: (slug: string) => void };

function Projects({ projects, onOpen }: ProjectsProps) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {projects.map(({ slug, name }) => (
        <li key={slug}>
          <ProjectLink slug={slug} name={name} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

/** How a project stands to others, seen from both ends. */
export function RelationsSection({ project, level, onOpenProject }: Props) {
  const t = useTranslations("project");
  const words = useTranslations("relations");
  const groups = groupRelations(project);
  if (groups.length === 0) return null;
  const facts = groups.map(({ key, projects }) => ({
    term: t(`relations.${key}`),
    value: (
      <>
        <Projects projects={projects.slice(0, MAX_SHOWN)} onOpen={onOpenProject} />
        {projects.length > MAX_SHOWN && (
          <details>
            <summary className={cn(LINK_CLASS, "mt-1 min-h-6 w-fit")}>
              {t("moreRelations", { count: projects.length - MAX_SHOWN })}
            </summary>
            <Projects projects={projects.slice(MAX_SHOWN)} onOpen={onOpenProject} />
          </details>
        )}
      </>
    ),
  }));
  return (
    <Section title={t("sections.relations")} level={level}>
      <FactList facts={facts} />
      <p className="mt-2 text-sm" data-print="hide">
        <Link href={routes.relations(project.slug)} prefetch={false} className={cn(LINK_CLASS, "inline-block py-0.5")}>
          {words("seeGraph")}
        </Link>
      </p>
    </Section>
  );
}
