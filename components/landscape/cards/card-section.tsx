"use client";

import { useLocale, useTranslations } from "next-intl";
import { localize } from "@/lib/i18n/localized";
import type { ListSection } from "@/lib/landscape/arrange-list";
import { colorOf } from "@/lib/landscape/coloring";
import { stonesOf } from "@/lib/model/stages";
import { useLandscape, useOpenSlug } from "../landscape-context";
import { useColorWords } from "../coloring/use-color-words";
import { StageMark } from "../stage-mark";
import { ProjectCard } from "./project-card";

/** @param section with the cards to render; `total` is how many it has in all */
export function CardSection({ section }: { section: ListSection & { total: number } }) {
  const { snapshot, params, text, marks, colors, projectHref, prefetchProject } = useLandscape();
  const openSlug = useOpenSlug();
  const t = useTranslations("landscape");
  const locale = useLocale();
  const { wordOf } = useColorWords();
  const groupBy = params["group-by"];
  const stones = groupBy === "stage" ? stonesOf(snapshot.stages, section.key) : null;
  const summaries = text?.version === snapshot.version ? text.texts : [];
  return (
    <section className="pb-6 [contain-intrinsic-size:auto_40rem] [content-visibility:auto]">
      <h2 className="sticky top-12 z-10 flex items-baseline gap-2 bg-paper py-2 text-lg md:top-0">
        {stones !== null && <StageMark stones={stones} className="self-center" />}
        <span>{section.title || t(`arrange.none.${groupBy}`)}</span>
        {section.detail && <span className="text-sm font-normal text-muted">{section.detail}</span>}
        <span className="text-sm font-normal text-muted tabular">
          {t("cards.sectionCount", { count: section.total })}
        </span>
      </h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-3">
        {section.projects.flatMap((place) => {
          const project = snapshot.projects[place];
          if (!project) return [];
          return [
            <ProjectCard
              key={project.slug}
              project={project}
              href={projectHref(project.slug)}
              summary={localize(summaries[place]?.summary, locale)}
              fact={wordOf(project)}
              color={colors ? colorOf(colors.coloring, colors.coloring.keys[place]) : undefined}
              marks={marks}
              stages={snapshot.stages}
              sheets={snapshot.sheets}
              isOpen={openSlug === project.slug}
              onIntent={prefetchProject}
            />,
          ];
        })}
      </ul>
    </section>
  );
}
