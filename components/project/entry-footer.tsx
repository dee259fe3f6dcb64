import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { ExternalLink } from "@/components/ui/external-link";
import type { ProjectDetail } from "@/lib/snapshot/types";

/** Where the entry is written down, for whoever wants to mend it. */
export function EntryFooter({ project }: { project: ProjectDetail }) {
  const t = useTranslations("project");
  if (!project.editUrl && !project.position) return null;
  return (
    <p className="flex items-center gap-2 border-t border-line pt-3 text-sm text-muted" data-print="hide">
      <Pencil aria-hidden className="size-3.5 shrink-0" />
      {project.editUrl ? (
        <ExternalLink href={project.editUrl}>{t("edit")}</ExternalLink>
      ) : (
        <span className="min-w-0 break-words">{t("position", { position: project.position })}</span>
      )}
    </p>
  );
}
