import { ProjectLogo } from "@/components/landscape/project-logo";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { SnapshotProject } from "@/lib/snapshot/types";

type Props = { project: SnapshotProject; sheets: readonly string[] };

/** Logo and name of a project at the head of a row. */
export function ProjectName({ project, sheets }: Props) {
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <span className="rounded-sm border border-line bg-plate p-0.5">
        <ProjectLogo project={project} sheets={sheets} className="w-9" />
      </span>
      <Link
        href={routes.project(project.slug)}
        prefetch={false}
        className="inline-flex min-h-6 min-w-0 items-center underline-offset-[3px] hover:underline"
      >
        <span className="line-clamp-2">{project.name}</span>
      </Link>
    </span>
  );
}
