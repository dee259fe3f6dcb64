"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, useId, useMemo, useRef } from "react";
import { localize } from "@/lib/i18n/localized";
import { colorOf } from "@/lib/landscape/coloring";
import { sortProjects } from "@/lib/landscape/sort";
import { useColorWords } from "../coloring/use-color-words";
import { DeferredLandscape } from "../deferred-landscape";
import { useLandscape, useOpenSlug } from "../landscape-context";
import { ListEnd } from "../list-end";
import { useGrowing } from "../use-growing";
import { useTopOnChange } from "../use-top-on-change";
import { ColumnMenu } from "./column-menu";
import { TableHead } from "./table-head";
import { TableRow } from "./table-row";
import { useCellText } from "./use-cell-text";

const STEP = 200;

/** The matches as rows, with the columns and the order of the address. */
export function TableView() {
  return (
    <DeferredLandscape>
      <Table />
    </DeferredLandscape>
  );
}

const Table = memo(function Table() {
  const { snapshot, params, results, marks, colors, openProject, projectHref, prefetchProject } = useLandscape();
  const openSlug = useOpenSlug();
  const t = useTranslations("landscape.table");
  const locale = useLocale();
  const captionId = useId();
  const textOf = useCellText();
  const { wordOf } = useColorWords();
  const { isMatch } = results;
  const places = useMemo(() => {
    const matches = snapshot.projects.flatMap((_, index) => (isMatch[index] ? [index] : []));
    return sortProjects(snapshot, matches, params.sort, locale);
  }, [snapshot, isMatch, params.sort, locale]);
  const box = useRef<HTMLDivElement>(null);
  useTopOnChange(box, places);
  const { shown, left, grow, watchEnd } = useGrowing(places, places.length, STEP);

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex justify-end px-4 py-2 print:hidden">
        <ColumnMenu />
      </div>
      <div
        ref={box}
        role="region"
        aria-labelledby={captionId}
        tabIndex={0}
        className="relative min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2 max-md:max-h-[calc(100dvh-3rem)]"
      >
        <table className="w-full border-separate border-spacing-0 text-left text-sm">
          <caption id={captionId} className="sr-only">
            {t("caption", { name: localize(snapshot.name, locale) })}
          </caption>
          <TableHead columns={params.columns} />
          <tbody>
            {places.slice(0, shown).map((place) => {
              const project = snapshot.projects[place];
              return (
                project && (
                  <TableRow
                    key={project.slug}
                    project={project}
                    columns={params.columns}
                    textOf={textOf}
                    color={colors ? colorOf(colors.coloring, colors.coloring.keys[place]) : undefined}
                    colorWord={colors ? wordOf(project) : undefined}
                    href={projectHref(project.slug)}
                    marks={marks}
                    stages={snapshot.stages}
                    sheets={snapshot.sheets}
                    isOpen={openSlug === project.slug}
                    onOpen={openProject}
                    onIntent={prefetchProject}
                  />
                )
              );
            })}
          </tbody>
        </table>
        <ListEnd left={left} onMore={grow} watch={watchEnd} />
      </div>
    </div>
  );
});
