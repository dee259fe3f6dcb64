"use client";

import { useMemo } from "react";
import { useLandscape } from "@/components/landscape/landscape-context";
import { listedCss } from "./listed-css";
import { useShortlist } from "./use-shortlist";

/** Marks what is on the shortlist, on the map. */
export function ListedMarks() {
  const { projects } = useLandscape().snapshot;
  const { slugs } = useShortlist();
  const known = useMemo(() => projects.map(({ slug }) => slug).filter((slug) => slugs.has(slug)), [projects, slugs]);
  return known.length > 0 && <style>{listedCss(known)}</style>;
}
