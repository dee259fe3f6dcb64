import { useFormatter, useTranslations } from "next-intl";
import { useValueNames } from "@/components/filters/use-value-names";
import { ProjectLink } from "@/components/project/project-link";
import { LINK_CLASS } from "@/components/ui/link-class";
import type { Dropped, Reason } from "@/lib/choose/dropped";
import { cn } from "@/lib/cn";
import { facetValues } from "@/lib/landscape/facets";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";

const MAX_SHOWN = 60;

/** Who was left out, and for each the answers that it does not meet. */
export function DroppedList({ dropped, snapshot }: { dropped: readonly Dropped[]; snapshot: Snapshot }) {
  const t = useTranslations("choose.dropped");
  const format = useFormatter();
  const facets = useTranslations("filters.facets");
  const nameOf = useValueNames(snapshot);
  if (dropped.length === 0) return null;
  function reasonText(project: SnapshotProject, { facet, isUnknown }: Reason) {
    const values = facetValues(facet, project).map((value) => nameOf(facet, value));
    return isUnknown
      ? t("unknown", { facet: facets(facet) })
      : t("is", { facet: facets(facet), values: format.list(values) });
  }
  return (
    <details className="mt-4 border-t border-line pt-3 text-sm">
      <summary className={cn(LINK_CLASS, "min-h-6 w-fit pointer-coarse:py-3")}>
        {t("title", { count: dropped.length })}
      </summary>
      <ul className="mt-2 flex flex-col gap-1.5">
        {dropped.slice(0, MAX_SHOWN).flatMap(({ index, reasons }) => {
          const project = snapshot.projects[index];
          if (!project) return [];
          return (
            <li key={project.slug}>
              <ProjectLink slug={project.slug} name={project.name} />
              <span className="block text-xs break-words text-muted" suppressHydrationWarning>
                {reasons.map((reason) => reasonText(project, reason)).join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
      {dropped.length > MAX_SHOWN && (
        <p className="mt-2 text-muted">{t("more", { count: dropped.length - MAX_SHOWN })}</p>
      )}
    </details>
  );
}
