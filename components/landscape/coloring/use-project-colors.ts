"use client";

import { useMemo } from "react";
import { COLOR_VALUES, type ColoredValue, type Coloring, colorProjects } from "@/lib/landscape/coloring";
import { membersOf } from "@/lib/landscape/groups";
import type { ColorBy } from "@/lib/search-params";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";
import type { ParamsPatch } from "../use-landscape-params";

/** Statuses that a list or a shortlist gives to projects. Keep it the same object until one of them changes. */
export type StatusColors = {
  valueOf: (project: SnapshotProject) => string | undefined;
  /** In the order of the legend. */
  values: readonly ColoredValue[];
  nameOf: (value: string) => string;
  /** Shows the projects of one status alone, or all again; absent where nothing filters by it. */
  patchOf?: (value: string) => ParamsPatch;
};

export type ProjectColors = {
  by: ColorBy;
  coloring: Coloring;
  /** What the colour of a project stands for. */
  valueOf: (project: SnapshotProject) => string | undefined;
};

/** The colours of all projects; `null` while nothing is coloured, or by statuses that nobody gave. */
export function useProjectColors(
  snapshot: Snapshot,
  by: ColorBy | null,
  group: string,
  statuses: StatusColors | null,
): ProjectColors | null {
  return useMemo(() => {
    const valueOf = by === "status" ? statuses?.valueOf : by && COLOR_VALUES[by];
    if (!by || !valueOf) return null;
    const members = membersOf(snapshot, group);
    const fixed = by === "status" ? statuses?.values : undefined;
    const coloring = colorProjects(snapshot.projects, valueOf, (index) => members[index] === true, fixed);
    return { by, coloring, valueOf };
  }, [snapshot, by, group, statuses]);
}
