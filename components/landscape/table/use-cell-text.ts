"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { useFacetNames } from "@/components/filters/use-facet-names";
import { formatPartialDate } from "@/components/project/format-partial-date";
import type { TableColumn } from "@/lib/search-params";
import type { SnapshotProject } from "@/lib/snapshot/types";

export type CellText = (project: SnapshotProject, column: TableColumn) => string;

/** Gives what a column says of a project; the empty string where nothing is known. */
export function useCellText(): CellText {
  const nameOf = useFacetNames();
  const t = useTranslations("common");
  const rest = useTranslations("liveness.marks");
  const locale = useLocale();
  return useCallback(
    (project, column) => {
      switch (column) {
        case "stage":
          return project.stage ? nameOf("stage", project.stage) : "";
        case "category":
          return join(project.placements.map((path) => nameOf("category", path)));
        case "vendor":
          return join(project.vendors.map((slug) => nameOf("vendor", slug)));
        case "license":
          return project.license ?? "";
        case "oss":
          return project.isOpenSource === undefined ? "" : t(project.isOpenSource ? "yes" : "no");
        case "country":
          return project.country ? nameOf("country", project.country) : "";
        case "language":
          return join(project.languages);
        case "tag":
          return join(project.tags);
        case "date": {
          const date = project.stageDate ?? project.joined;
          return date ? formatPartialDate(date, locale) : "";
        }
        case "alive": {
          const { lastCommit, isArchivedByOwner } = project.liveness ?? {};
          const date = lastCommit ? formatPartialDate(lastCommit, locale) : "";
          return isArchivedByOwner ? join([date, rest("archived")].filter(Boolean)) : date;
        }
      }
    },
    [nameOf, t, rest, locale],
  );
}

const join = (words: readonly string[]) => [...new Set(words)].join(", ");
