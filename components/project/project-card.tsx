import type { ReactNode } from "react";
import { cn } from "@/lib/cn";
import type { ProjectDetail } from "@/lib/snapshot/types";
import { AuditsSection } from "./audits-section";
import { CategoriesSection } from "./categories-section";
import { DescriptionSection } from "./description-section";
import { DetailsSection } from "./details-section";
import { EndUsersSection } from "./end-users-section";
import { EntryFooter } from "./entry-footer";
import { LicenseHistorySection } from "./license-history-section";
import { LinksSection } from "./links-section";
import { CARD_COLUMNS, ProjectTop, type ProjectTopProps } from "./project-top";
import { RelationsSection } from "./relations-section";
import { RepositoriesSection } from "./repositories-section";
import type { HeadingLevel } from "./section";
import { SourcesSection } from "./sources-section";
import { SummarySection } from "./summary-section";
import { TagsSection } from "./tags-section";

type SectionsProps = {
  project: ProjectDetail;
  level: HeadingLevel;
  /** After what the landscape says of the project itself. */
  children?: ReactNode;
  /** Opens a related project in place; without it the link leads to its page. */
  onOpenProject?: (slug: string) => void;
};

/** Everything about one project, on its page. The sheet puts the same two parts together as they arrive. */
export function ProjectCard({ level, children, ...top }: ProjectTopProps & Omit<SectionsProps, "onOpenProject">) {
  return (
    <article className="@container">
      <ProjectTop {...top} isPage />
      <ProjectSections project={top.project} level={level}>
        {children}
      </ProjectSections>
    </article>
  );
}

export function ProjectSections({ project, level, children, onOpenProject }: SectionsProps) {
  const section = { project, level };
  return (
    <>
      <div className={cn(CARD_COLUMNS, "@4xl:grid-rows-[auto_1fr]")}>
        <div className="min-w-0 empty:hidden">
          <DescriptionSection {...section} />
          <RelationsSection {...section} onOpenProject={onOpenProject} />
          <SummarySection {...section} />
          <LicenseHistorySection {...section} />
          <AuditsSection {...section} />
          <EndUsersSection {...section} />
          <SourcesSection {...section} />
        </div>
        <div className="min-w-0 empty:hidden @4xl:row-span-2">
          <CategoriesSection {...section} />
          <RepositoriesSection {...section} />
          <LinksSection {...section} />
          <TagsSection {...section} />
          <DetailsSection {...section} />
        </div>
        {children}
      </div>
      <EntryFooter project={project} />
    </>
  );
}
