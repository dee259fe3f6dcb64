"use client";

import { useMemo } from "react";
import { useFacetNames } from "@/components/filters/use-facet-names";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { useLandscape } from "../landscape-context";

type ColorWords = {
  /** Words for a value that has a colour. */
  nameOf: (value: string) => string;
  /** What the colour of a project says, in words; while nothing is coloured, who is behind it. */
  wordOf: (project: SnapshotProject) => string | undefined;
};

/** The same functions until the colours change, so that no tile is drawn anew for them. */
export function useColorWords(): ColorWords {
  const { colors, statuses } = useLandscape();
  const facetNameOf = useFacetNames();
  return useMemo(() => {
    const by = colors?.by ?? "vendor";
    const nameOf = (value: string) => (by === "status" ? (statuses?.nameOf(value) ?? value) : facetNameOf(by, value));
    const valueOf = colors?.valueOf ?? ((project: SnapshotProject) => project.vendors[0]);
    return {
      nameOf,
      wordOf: (project) => {
        const value = valueOf(project);
        return value === undefined ? undefined : nameOf(value);
      },
    };
  }, [colors, statuses, facetNameOf]);
}
