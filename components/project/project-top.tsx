import type { ReactNode } from "react";
import { LivenessLine } from "@/components/liveness/liveness-line";
import { cn } from "@/lib/cn";
import type { Stage } from "@/lib/model/types";
import type { ProjectDetail } from "@/lib/snapshot/types";
import { KeyFacts } from "./key-facts";
import { MainLinks } from "./main-links";
import { ProjectHeader } from "./project-header";

export type ProjectTopProps = {
  project: ProjectDetail;
  stages: readonly Stage[];
  /** The heading with the project's name; the sheet brings the title of its dialog. */
  title: ReactNode;
  /** Instead of the large picture, while that is not known. */
  logo?: ReactNode;
  /** Buttons beside the main links. */
  actions?: ReactNode;
  /** On its page vendors lead to theirs; over the map they lead to what they have on it. */
  isPage?: boolean;
};

/** Two columns where there is room, by the width of the card itself. */
export const CARD_COLUMNS = "grid items-start gap-x-12 @4xl:grid-cols-[minmax(0,1fr)_20rem]";

/** The first screen of a card. */
export function ProjectTop({ project, stages, title, logo, actions, isPage }: ProjectTopProps) {
  return (
    <div className={cn(CARD_COLUMNS, "mb-6 gap-y-5")}>
      <ProjectHeader project={project} stages={stages} title={title} logo={logo} />
      <div className="flex min-w-0 flex-col gap-5 @4xl:gap-6">
        <LivenessLine reports={project.reports} />
        <KeyFacts project={project} isPage={isPage} />
        <div className="flex flex-wrap gap-2 empty:hidden">
          <MainLinks project={project} />
          {actions}
        </div>
      </div>
    </div>
  );
}
