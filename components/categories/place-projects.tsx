import { useLocale, useTranslations } from "next-intl";
import { ENTRY_COLUMNS, ProjectEntry } from "@/components/landscape/project-entry";
import { StageMark } from "@/components/landscape/stage-mark";
import { Section } from "@/components/project/section";
import type { PlacePage } from "@/lib/categories/types";
import { localize } from "@/lib/i18n/localized";
import { arrangeList } from "@/lib/landscape/arrange-list";
import { ALL_GROUP } from "@/lib/landscape/groups";
import { stonesOf } from "@/lib/model/stages";

type Props = {
  place: Pick<PlacePage, "snapshot" | "summaries">;
  /** For each project of the snapshot, whether it stands here. */
  here: readonly boolean[];
};

/** What stands here, the most mature first. */
export function PlaceProjects({ place: { snapshot, summaries }, here }: Props) {
  const t = useTranslations("categories");
  const kinds = useTranslations("project.kinds");
  const locale = useLocale();
  const { stages, sheets } = snapshot;
  const options = { group: ALL_GROUP, groupBy: "stage", sort: "name", locale, isMatch: here } as const;
  const groups = arrangeList(snapshot, options);
  const hasStages = groups.some(({ key }) => key !== "");
  return (
    <Section title={t(hasStages ? "projects" : "projectsPlain")} level={1}>
      {groups.length === 0 && <p className="text-muted">{t("empty")}</p>}
      {groups.map(({ key, title, projects }) => {
        const stones = stonesOf(stages, key);
        return (
          <section key={key} className="pb-4 [contain-intrinsic-size:auto_30rem] [content-visibility:auto]">
            {hasStages && (
              <h3 className="flex items-center gap-2 py-1 text-base">
                {stones !== null && <StageMark stones={stones} />}
                {title || t("noStage")}
                <span className="font-normal text-muted tabular">{projects.length}</span>
              </h3>
            )}
            <ul className={ENTRY_COLUMNS}>
              {projects.flatMap((index) => {
                const project = snapshot.projects[index];
                if (!project) return [];
                const summary = localize(summaries.get(index), locale);
                // Something to go by, where neither the heading nor a sentence says what it is.
                const kind = project.stage && summary ? undefined : project.kind;
                return [
                  <ProjectEntry key={project.slug} project={project} stages={stages} sheets={sheets}>
                    {summary && <span className="line-clamp-2 text-sm text-pretty">{summary}</span>}
                    {kind && <span className="block text-sm text-muted">{kinds(kind)}</span>}
                  </ProjectEntry>,
                ];
              })}
            </ul>
          </section>
        );
      })}
    </Section>
  );
}
