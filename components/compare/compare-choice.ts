"use client";

import { createContext, useContext, useMemo, useState } from "react";
import { MAX_COMPARED, toggleSlug } from "@/lib/compare/slugs";
import type { Snapshot } from "@/lib/snapshot/types";

/** What the last press did, to be told. */
type ChoiceNote = { kind: "added" | "removed" | "full"; slug: string };

export type CompareChoice = {
  /** Chosen to compare, in the order of choosing. */
  slugs: readonly string[];
  toggle: (slug: string) => void;
  note: ChoiceNote | null;
};

/** Apart from the landscape's own context, so that a choice draws its buttons anew and no tile. */
export const CompareChoiceContext = createContext<CompareChoice | null>(null);

export function useCompareChoice(): CompareChoice {
  const choice = useContext(CompareChoiceContext);
  if (!choice) throw new Error("useCompareChoice is for parts of the landscape explorer");
  return choice;
}

/** The choice that the address holds, as far as the landscape knows it. @param write puts another into the address */
export function useChoiceState(
  { projects }: Snapshot,
  wanted: readonly string[],
  write: (slugs: string[]) => void,
): CompareChoice {
  const [note, setNote] = useState<ChoiceNote | null>(null);
  const slugs = useMemo(
    () => wanted.filter((slug) => projects.some((project) => project.slug === slug)),
    [projects, wanted],
  );
  return useMemo(() => {
    const toggle = (slug: string) => {
      const isChosen = slugs.includes(slug);
      const isRefused = !isChosen && slugs.length >= MAX_COMPARED;
      setNote({ kind: isRefused ? "full" : isChosen ? "removed" : "added", slug });
      if (!isRefused) write(toggleSlug(slugs, slug));
    };
    return { slugs, toggle, note };
  }, [slugs, write, note]);
}
