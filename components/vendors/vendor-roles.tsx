import { useLocale, useTranslations } from "next-intl";
import { ENTRY_COLUMNS, ProjectEntry } from "@/components/landscape/project-entry";
import { StageWord } from "@/components/landscape/stage-word";
import { formatPartialDate } from "@/components/project/format-partial-date";
import { Section } from "@/components/project/section";
import type { Snapshot, SnapshotProject, VendorDetail } from "@/lib/snapshot/types";
import { projectsByRole } from "@/lib/vendors/by-role";

type Props = { projects: VendorDetail["projects"]; snapshot: Snapshot; hasChildren: boolean };

/** What a vendor started, maintains, offers and contributes to, the most mature first. */
export function VendorRoles({ projects, snapshot, hasChildren }: Props) {
  const t = useTranslations("vendors");
  const roles = projectsByRole(snapshot, projects, useLocale());
  if (roles.length === 0)
    return (
      <Section title={t("page.projects")} level={1}>
        <p className="text-muted">{t(hasChildren ? "page.noneOfOwn" : "page.none")}</p>
      </Section>
    );
  return (
    <div className="min-w-0">
      {roles.map(({ role, projects }) => (
        <Section
          key={role}
          level={1}
          title={
            <>
              {t(`roles.${role}`)} <span className="font-normal text-muted tabular">{projects.length}</span>
            </>
          }
        >
          <ul className={ENTRY_COLUMNS}>
            {projects.map((project) => (
              <ProjectEntry key={project.slug} project={project} {...snapshot}>
                <Standing project={project} stages={snapshot.stages} />
              </ProjectEntry>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

/** The stage and since when; for what has none, the kind of thing that it is. */
function Standing({ project, stages }: { project: SnapshotProject; stages: Snapshot["stages"] }) {
  const t = useTranslations();
  const locale = useLocale();
  if (!stages.some(({ id }) => id === project.stage))
    return project.kind && <span className="block text-sm text-muted">{t(`project.kinds.${project.kind}`)}</span>;
  return (
    <span className="flex flex-wrap gap-x-2 text-sm text-muted">
      <StageWord stages={stages} stage={project.stage} />
      {project.stageDate && (
        <span className="tabular">
          {t("vendors.page.since", { date: formatPartialDate(project.stageDate, locale) })}
        </span>
      )}
    </span>
  );
}
