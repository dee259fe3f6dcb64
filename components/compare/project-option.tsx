"use client";

import { Combobox } from "@base-ui/react/combobox";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { StageWord } from "@/components/landscape/stage-word";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";

/** A project to choose: logo, name, stage. */
export function ProjectOption({ project, snapshot }: { project: SnapshotProject; snapshot: Snapshot }) {
  return (
    <Combobox.Item
      value={project}
      className="flex min-h-9 cursor-default items-center gap-2 rounded-sm px-2 py-1 outline-none select-none data-highlighted:bg-sunken pointer-coarse:min-h-11"
    >
      <span className="rounded-sm bg-plate p-0.5">
        <ProjectLogo project={project} sheets={snapshot.sheets} className="w-7" />
      </span>
      <span className="min-w-0 flex-1 truncate">{project.name}</span>
      <StageWord stages={snapshot.stages} stage={project.stage} className="text-xs text-muted" />
    </Combobox.Item>
  );
}
