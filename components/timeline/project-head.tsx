import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";
import type { Stage } from "@/lib/model/types";
import { routes } from "@/lib/routes";
import type { SnapshotProject } from "@/lib/snapshot/types";

type Props = { project: SnapshotProject; stages: readonly Stage[]; className?: string };

/** The name of a row's project, quieter where it is archived. */
export function ProjectHead({ project: { slug, name, stage }, stages, className }: Props) {
  const isArchived = stages.some((each) => each.id === stage && each.isArchived);
  return (
    <th role="rowheader" scope="row" className={cn("p-0 pr-3 font-normal", className)}>
      <Link
        href={routes.project(slug)}
        prefetch={false}
        className={cn(
          "flex min-h-7 items-center underline-offset-[3px] hover:underline pointer-coarse:min-h-8",
          isArchived && "text-muted",
        )}
      >
        <span className="truncate">{name}</span>
      </Link>
    </th>
  );
}
