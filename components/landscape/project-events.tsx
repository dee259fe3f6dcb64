import { PartialDate } from "@/components/project/partial-date";
import { ProjectLink } from "@/components/project/project-link";
import type { Stage } from "@/lib/model/types";
import type { ProjectEvent } from "@/lib/vendors/types";
import { StageWord } from "./stage-word";

type Props = { events: readonly ProjectEvent[]; stages: readonly Stage[]; className?: string };

/** Which project reached which stage when, in the order given. */
export function ProjectEvents({ events, stages, className = "flex flex-col gap-2" }: Props) {
  return (
    <ol className={className}>
      {events.map(({ project, stage, date }) => (
        <li key={`${project.slug} ${stage} ${date}`} className="min-w-0 leading-5">
          <ProjectLink {...project} />
          <span className="flex flex-wrap gap-x-3 text-sm text-muted">
            <StageWord stages={stages} stage={stage} />
            <PartialDate date={date} />
          </span>
        </li>
      ))}
    </ol>
  );
}
