import { memo } from "react";
import { CompareButton } from "@/components/compare/compare-button";
import { cn } from "@/lib/cn";
import type { Stage } from "@/lib/model/types";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { MarkedText } from "../marked-text";
import { ProjectLogo } from "../project-logo";
import { StageWord } from "../stage-word";

type Props = {
  project: SnapshotProject;
  href: string;
  /** Empty until it has arrived; its place is kept. */
  summary: string;
  vendor: string | undefined;
  marks: readonly string[];
  stages: readonly Stage[];
  sheets: readonly string[];
  isOpen: boolean;
  onIntent: (slug: string) => void;
};

/** One project as a link that is a card. The explorer hears the click and opens the card over the page. */
export const ProjectCard = memo(function ProjectCard(props: Props) {
  const { project, href, summary, vendor, marks, stages, sheets, isOpen, onIntent } = props;
  const isArchived = stages.some((stage) => stage.id === project.stage && stage.isArchived);
  return (
    <li className="relative min-w-0">
      <a
        href={href}
        data-slug={project.slug}
        aria-current={isOpen ? "true" : undefined}
        onPointerEnter={() => onIntent(project.slug)}
        onFocus={() => onIntent(project.slug)}
        className="flex h-full flex-col gap-2 rounded-md border border-line bg-raised p-3 transition-[border-color] duration-150 hover:border-line-strong aria-[current=true]:border-accent"
      >
        <span className="flex items-center gap-3">
          <span className="rounded-sm border border-line bg-plate p-1">
            <ProjectLogo
              project={project}
              sheets={sheets}
              className={cn("w-16", isArchived && "opacity-60 grayscale")}
            />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block truncate pr-8 text-lg font-strong pointer-coarse:pr-11 noscript:pr-0">
              <MarkedText text={project.name} words={marks} />
            </span>
            <StageWord stages={stages} stage={project.stage} className="flex text-sm text-muted" />
            <span className="flex gap-3 text-xs text-muted">
              <span className="truncate">{vendor}</span>
              <span className="max-w-1/2 shrink-0 truncate">{project.license}</span>
            </span>
          </span>
        </span>
        <span className="line-clamp-2 h-10 text-sm text-muted">
          <MarkedText text={summary} words={marks} />
        </span>
      </a>
      <CompareButton
        slug={project.slug}
        name={project.name}
        className="absolute top-1.5 right-1.5 pointer-coarse:top-0 pointer-coarse:right-0"
      />
    </li>
  );
});
