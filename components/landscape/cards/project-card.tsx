import { memo } from "react";
import { CompareButton } from "@/components/compare/compare-button";
import { ShortlistButton } from "@/components/shortlist/shortlist-button";
import { cn } from "@/lib/cn";
import type { Stage } from "@/lib/model/types";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { ColorSquare } from "../coloring/color-square";
import { MarkedText } from "../marked-text";
import { ProjectLogo } from "../project-logo";
import { StageWord } from "../stage-word";

type Props = {
  project: SnapshotProject;
  href: string;
  /** Empty until it has arrived; its place is kept. */
  summary: string;
  /** Who is behind it, or what its colour means. */
  fact: string | undefined;
  /** Its colour while it has one. */
  color: string | undefined;
  marks: readonly string[];
  stages: readonly Stage[];
  sheets: readonly string[];
  isOpen: boolean;
  onIntent: (slug: string) => void;
};

/** One project as a link that is a card. The explorer hears the click and opens the card over the page. */
export const ProjectCard = memo(function ProjectCard(props: Props) {
  const { project, href, summary, fact, color, marks, stages, sheets, isOpen, onIntent } = props;
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
            <span className="block truncate pr-15 text-lg font-strong pointer-coarse:pr-22 noscript:pr-0">
              <MarkedText text={project.name} words={marks} />
            </span>
            <StageWord stages={stages} stage={project.stage} className="flex text-sm text-muted" />
            <span className="flex gap-3 text-xs text-muted">
              <span className="flex min-w-0 items-center gap-1.5">
                {color && <ColorSquare color={color} />}
                <span className="truncate" suppressHydrationWarning>
                  {fact}
                </span>
              </span>
              <span className="max-w-1/2 shrink-0 truncate">{project.license}</span>
            </span>
          </span>
        </span>
        <span className="line-clamp-2 h-10 text-sm text-muted">
          <MarkedText text={summary} words={marks} />
        </span>
      </a>
      <span className="absolute top-1.5 right-1.5 flex pointer-coarse:top-0 pointer-coarse:right-0">
        <ShortlistButton slug={project.slug} name={project.name} />
        <CompareButton slug={project.slug} name={project.name} />
      </span>
    </li>
  );
});
