import { useLocale, useTranslations } from "next-intl";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { StageWord } from "@/components/landscape/stage-word";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import type { GuidePart } from "@/lib/guide/types";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { Snapshot } from "@/lib/snapshot/types";

/** A guide leads on; the page of the category has the rest. */
const MAX_PROJECTS = 12;

/** What stands where a part of the guide speaks of, the most mature first, each a link to its card. */
export function GuideProjects({ part: { title, place, projects }, snapshot }: { part: GuidePart; snapshot: Snapshot }) {
  const t = useTranslations("guide");
  const locale = useLocale();
  if (!place || projects.length === 0) return null;
  return (
    <div className="mt-4">
      <p className="font-strong">{t("projects", { count: projects.length })}</p>
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(100%,11.5rem),1fr))] gap-1.5">
        {projects.slice(0, MAX_PROJECTS).flatMap((index) => {
          const project = snapshot.projects[index];
          if (!project) return [];
          return (
            <li
              key={project.slug}
              className="relative flex min-h-12 min-w-0 items-center gap-2.5 rounded-md border border-line p-1.5 transition-colors duration-150 hover:border-line-strong hover:bg-sunken"
            >
              <span className="rounded-sm bg-plate p-1">
                <ProjectLogo project={project} sheets={snapshot.sheets} className="w-10" />
              </span>
              <span className="min-w-0">
                <Link
                  href={routes.project(project.slug)}
                  prefetch={false}
                  className="block truncate after:absolute after:inset-0 after:rounded-md"
                >
                  {project.name}
                </Link>
                <StageWord stages={snapshot.stages} stage={project.stage} className="text-xs text-muted" />
              </span>
            </li>
          );
        })}
      </ul>
      <Link href={routes.place(place)} prefetch={false} className={`${LIST_LINK_CLASS} mt-1.5`}>
        {projects.length > MAX_PROJECTS
          ? t("allProjects", { count: projects.length, name: localize(title, locale) })
          : t("seePart")}
      </Link>
    </div>
  );
}
