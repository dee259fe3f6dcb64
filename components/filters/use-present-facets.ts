"use client";

import { useMemo } from "react";
import { useLandscape } from "@/components/landscape/landscape-context";
import { presentFacets } from "./options";

/** The facets that mean something in this landscape. */
export function usePresentFacets() {
  const { projects } = useLandscape().snapshot;
  return useMemo(() => presentFacets(projects), [projects]);
}
