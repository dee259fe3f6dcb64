import { Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import { ENTRY_COLUMNS } from "@/components/landscape/project-entry";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { ProjectLink } from "@/components/project/project-link";
import { Section } from "@/components/project/section";
import { Link } from "@/lib/i18n/navigation";
import type { Neighbourhood, RelatedGroup } from "@/lib/relations/neighbourhood";
import { relationsPath } from "@/lib/relations/params";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";
import { groupId } from "./group-id";

type Props = { neighbourhood: Neighbourhood; snapshot: Snapshot };

/** All that the graph shows and what it has no room for, by what it means. */
export function RelationList({ neighbourhood: { groups, beyond }, snapshot }: Props) {
  const t = useTranslations("relations.list");
  const words = useTranslations("project.relations");
  const projects = new Map(snapshot.projects.map((project) => [project.slug, project]));
  return (
    <Section title={t("title")} level={1}>
      {groups.map(({ key, slugs }) => (
        <section key={key} id={groupId(key)} className="scroll-mt-16 pb-4">
          <h3 className="py-1 text-base">
            {words(key)} <span className="font-normal text-muted tabular">{slugs.length}</span>
          </h3>
          <ul className={ENTRY_COLUMNS}>
            {slugs.flatMap((slug) => {
              const project = projects.get(slug);
              return project ? (
                <Related
                  key={slug}
                  project={project}
                  projects={projects}
                  around={beyond.get(slug) ?? []}
                  sheets={snapshot.sheets}
                />
              ) : (
                []
              );
            })}
          </ul>
        </section>
      ))}
    </Section>
  );
}

type RelatedProps = {
  project: SnapshotProject;
  projects: ReadonlyMap<string, SnapshotProject>;
  around: readonly RelatedGroup[];
  sheets: readonly string[];
};

function Related({ project, projects, around, sheets }: RelatedProps) {
  const t = useTranslations("relations.list");
  const words = useTranslations("project.relations");
  return (
    <li className="min-w-0 py-1">
      <span className="flex items-center gap-2.5">
        <span className="rounded-sm border border-line bg-plate p-0.5">
          <ProjectLogo project={project} sheets={sheets} className="w-8" />
        </span>
        <span className="min-w-0 truncate">
          <ProjectLink slug={project.slug} name={project.name} />
        </span>
        <Link
          href={relationsPath(project.slug)}
          prefetch={false}
          aria-label={t("graphOf", { name: project.name })}
          title={t("graphOf", { name: project.name })}
          className="ml-auto grid size-7 shrink-0 place-items-center rounded-sm text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11"
        >
          <Waypoints aria-hidden className="size-4" />
        </Link>
      </span>
      {around.length > 0 && (
        <dl aria-label={t("beyond", { name: project.name })} className="mt-1 ml-5 border-l border-line pl-3 text-sm">
          {around.map(({ key, slugs }) => (
            <div key={key} className="py-0.5">
              <dt className="text-xs text-muted">{words(key)}</dt>
              <dd className="flex flex-wrap gap-x-3">
                {slugs.map((slug) => (
                  <ProjectLink key={slug} slug={slug} name={projects.get(slug)?.name ?? slug} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
