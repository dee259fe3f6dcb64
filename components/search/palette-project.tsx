"use client";

import { useLocale } from "next-intl";
import { MarkedText } from "@/components/landscape/marked-text";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { StageWord } from "@/components/landscape/stage-word";
import { localize } from "@/lib/i18n/localized";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";
import { PaletteRow } from "./palette-row";

type Props = { project: SnapshotProject; snapshot: Snapshot; marks: readonly string[]; onChoose: () => void };

/** A project in the palette: its logo, name and stage, and where it is at home. */
export function PaletteProject({ project, snapshot, marks, onChoose }: Props) {
  const locale = useLocale();
  const [home = ""] = project.placements;
  const category = snapshot.categories.find(({ slug }) => home.startsWith(`${slug}/`));
  const subcategory = category?.subcategories.find(({ slug }) => home === `${category.slug}/${slug}`);
  return (
    <PaletteRow
      value={`project:${project.slug}`}
      onChoose={onChoose}
      icon={
        <span className="rounded-sm bg-plate p-0.5">
          <ProjectLogo project={project} sheets={snapshot.sheets} className="w-7" />
        </span>
      }
      detail={localize(subcategory?.name, locale)}
    >
      <MarkedText text={project.name} words={marks} />
      <StageWord stages={snapshot.stages} stage={project.stage} className="ml-2 text-xs text-muted" />
    </PaletteRow>
  );
}
