import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/project/partial-date";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { StageWord } from "@/components/landscape/stage-word";
import { Monogram } from "@/components/ui/monogram";
import { Link } from "@/lib/i18n/navigation";
import type { Stage } from "@/lib/model/types";
import { routes } from "@/lib/routes";
import type { ShortlistEntry } from "@/lib/shortlist/types";
import type { SnapshotProject } from "@/lib/snapshot/types";

/** What the landscape says of the projects of a list; `null` while that is not known. */
export type KnownProjects = {
  projects: ReadonlyMap<string, SnapshotProject>;
  stages: readonly Stage[];
  sheets: readonly string[];
} | null;

/** Which project an entry is about. One that the landscape has no more keeps the name that it had. */
export function EntryHead({ entry, known }: { entry: ShortlistEntry; known: KnownProjects }) {
  const t = useTranslations("shortlist");
  const project = known?.projects.get(entry.slug);
  return (
    <div className="flex min-w-0 gap-3">
      <span className="self-start rounded-sm border border-line bg-plate p-1">
        {project && known ? (
          <ProjectLogo project={project} sheets={known.sheets} className="w-12" />
        ) : (
          <Monogram slug={entry.slug} name={entry.name} className="block aspect-4/3 w-12" />
        )}
      </span>
      <div className="min-w-0">
        <h3 className="text-lg break-words">
          {project || !known ? (
            <Link href={routes.project(entry.slug)} prefetch={false} className="underline-offset-3 hover:underline">
              {project?.name ?? entry.name}
            </Link>
          ) : (
            entry.name
          )}
        </h3>
        <p className="flex flex-wrap gap-x-3 text-sm text-muted">
          {project && known && <StageWord stages={known.stages} stage={project.stage} />}
          {known && !project && <span className="text-warn">{t("gone")}</span>}
          {entry.added > "1970-01-01" && (
            <span>{t.rich("added", { date: () => <PartialDate date={entry.added} /> })}</span>
          )}
        </p>
      </div>
    </div>
  );
}
