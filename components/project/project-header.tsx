import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StageMark } from "@/components/landscape/stage-mark";
import { localize } from "@/lib/i18n/localized";
import { stonesOf } from "@/lib/model/stages";
import type { Stage } from "@/lib/model/types";
import type { ProjectDetail } from "@/lib/snapshot/types";
import { ProjectLogo } from "./project-logo";
import { StageLine } from "./stage-line";

type Props = { project: ProjectDetail; stages: readonly Stage[]; title: ReactNode; logo?: ReactNode };

/** What a project is, at a glance: logo, name, stage and the sentence that says what it does. */
export function ProjectHeader({ project, stages, title, logo }: Props) {
  const t = useTranslations("project");
  const locale = useLocale();
  const summary = localize(project.summary, locale);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex items-center gap-4 @xl:gap-6">
        {logo ?? <ProjectLogo project={project} className="w-28 @xl:w-44" />}
        <div className="flex min-w-0 flex-col gap-1">
          {title}
          {project.aliases.length > 0 && (
            <p className="text-sm text-muted">{t("aliases", { names: project.aliases.join(", ") })}</p>
          )}
          <StageWord project={project} stages={stages} />
        </div>
      </div>
      {summary && <p className="max-w-prose text-lg text-pretty">{summary}</p>}
      <StageLine project={project} stages={stages} />
    </div>
  );
}

/** The stage in a word; for what has none, the kind of thing that it is. */
function StageWord({ project, stages }: { project: ProjectDetail; stages: readonly Stage[] }) {
  const t = useTranslations("project.kinds");
  const locale = useLocale();
  const stage = stages.find(({ id }) => id === project.stage);
  const stones = stage && stonesOf(stages, stage.id);
  const words = [
    stage && localize(stage.name, locale),
    project.foundation,
    stage ? undefined : project.kind && t(project.kind),
  ];
  const text = words.filter((word) => word !== undefined).join(" · ");
  if (!text) return null;
  return (
    <p className="flex items-center gap-1.5">
      {stones && <StageMark stones={stones} className={stones === "archived" ? "text-warn" : "text-accent"} />}
      {text}
    </p>
  );
}
