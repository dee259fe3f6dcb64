"use client";

import { useMemo } from "react";
import { COLOR_VALUES } from "@/lib/landscape/coloring";
import { COLORS, type ColorBy } from "@/lib/search-params";
import type { Snapshot } from "@/lib/snapshot/types";
import { useLandscape } from "../landscape-context";
import type { StatusColors } from "./use-project-colors";

/** Whether anything would have a colour. */
function canColor({ projects }: Snapshot, by: ColorBy, statuses: StatusColors | null): boolean {
  if (by === "status") return statuses !== null;
  return projects.some((project) => COLOR_VALUES[by](project) !== undefined);
}

/** What the tiles of this landscape can be coloured by. */
export function useColorChoices(): ColorBy[] {
  const { snapshot, statuses } = useLandscape();
  return useMemo(() => COLORS.filter((each) => canColor(snapshot, each, statuses)), [snapshot, statuses]);
}
