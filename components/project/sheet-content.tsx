"use client";

import { Drawer } from "@base-ui/react/drawer";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode, RefObject } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import type { Stage } from "@/lib/model/types";
import { projectQuery } from "@/lib/query/project-query";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { placeholderDetail } from "./placeholder-detail";
import { ProjectSections } from "./project-card";
import { BlankPlate } from "./project-logo";
import { ProjectTop } from "./project-top";
import { SheetSkeleton } from "./sheet-skeleton";

type Props = {
  slug: string;
  stages: readonly Stage[];
  placeholder?: SnapshotProject;
  placeholderLogo?: ReactNode;
  renderActions?: (slug: string, name: string) => ReactNode;
  titleRef: RefObject<HTMLHeadingElement | null>;
  onOpen: (slug: string) => void;
};

/** The card of one project, from what is known at once to all of it. Mount it anew for each project. */
export function SheetContent(props: Props) {
  const { slug, stages, placeholder, placeholderLogo, renderActions, titleRef, onOpen } = props;
  const t = useTranslations("project.sheet");
  const { data: project, isPending, isError, refetch } = useQuery(projectQuery(slug));
  const known = placeholder?.slug === slug ? placeholder : undefined;
  // The title keeps its place, and with it the focus, when the rest arrives.
  const shown = project ?? (known && placeholderDetail(known));
  const plate = project ? undefined : plateOf(known, placeholderLogo);
  const title = (
    <Drawer.Title ref={titleRef} tabIndex={-1} className="text-xl break-words">
      {shown?.name ?? slug}
    </Drawer.Title>
  );
  return (
    <Drawer.Content className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-5 pb-[calc(1.25rem+env(safe-area-inset-bottom))]">
      <article className="@container">
        {shown ? (
          <ProjectTop
            project={shown}
            stages={stages}
            title={title}
            logo={plate}
            actions={renderActions?.(slug, shown.name)}
          />
        ) : (
          title
        )}
        {project && <ProjectSections project={project} level={2} onOpenProject={onOpen} />}
      </article>
      {isPending && <SheetSkeleton name={known?.name} />}
      {isError && !project && (
        <ErrorState title={t("failedTitle")} text={t("failedText")}>
          <Button onClick={() => void refetch()}>{t("retry")}</Button>
        </ErrorState>
      )}
      {project === null && <ErrorState title={t("goneTitle")} text={t("goneText")} />}
    </Drawer.Content>
  );
}

/** The map knows whether there is a logo, not which picture is the large one: its plate waits for it. */
function plateOf(known: SnapshotProject | undefined, given: ReactNode): ReactNode {
  return given ?? (known?.logo === null ? undefined : <BlankPlate className="w-28" />);
}
