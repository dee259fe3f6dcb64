import type { ReactNode } from "react";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";
import type { Stage } from "@/lib/model/types";
import { routes } from "@/lib/routes";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { ProjectLogo } from "./project-logo";

type Props = {
  project: Pick<SnapshotProject, "slug" | "name" | "logo" | "color" | "stage">;
  stages: readonly Stage[];
  sheets: readonly string[];
  /** What the list says of it, below its name. */
  children?: ReactNode;
};

/** One project of a list on a page, all of it a link to its own. */
export function ProjectEntry({ project, stages, sheets, children }: Props) {
  const isArchived = stages.some((stage) => stage.id === project.stage && stage.isArchived);
  return (
    <li className="relative -mx-2 flex min-w-0 gap-3 rounded-md p-2 transition-colors duration-150 hover:bg-sunken">
      <span className="self-start rounded-sm border border-line bg-plate p-1">
        <ProjectLogo project={project} sheets={sheets} className={cn("w-12", isArchived && "opacity-60 grayscale")} />
      </span>
      <span className="min-w-0 flex-1">
        <Link
          href={routes.project(project.slug)}
          prefetch={false}
          className="block truncate text-lg font-strong after:absolute after:inset-0 after:rounded-md"
        >
          {project.name}
        </Link>
        {children}
      </span>
    </li>
  );
}

/** As many columns as fit. */
export const ENTRY_COLUMNS = "grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-x-8 gap-y-1";
