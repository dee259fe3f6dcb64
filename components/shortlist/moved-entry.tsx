"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { TEXT_BUTTON } from "@/components/ui/text-button";
import { cn } from "@/lib/cn";
import { projectQuery } from "@/lib/query/project-query";
import type { ShortlistEntry } from "@/lib/shortlist/types";
import { shortlist } from "./use-shortlist";

/** A project that the map has no more under its old address may have a new one: the server knows. */
export function MovedEntry({ entry }: { entry: ShortlistEntry }) {
  const t = useTranslations("shortlist");
  const { data: project } = useQuery(projectQuery(entry.slug));
  if (!project || project.slug === entry.slug) return null;
  const { slug, name } = project;
  const follow = () =>
    shortlist.replace(shortlist.get().entries.map((each) => (each === entry ? { ...each, slug, name } : each)));
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm">
      {t("moved", { name })}
      <button type="button" onClick={follow} className={cn(TEXT_BUTTON, "w-auto")}>
        {t("follow")}
      </button>
    </p>
  );
}
