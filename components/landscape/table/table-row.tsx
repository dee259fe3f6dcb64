import { memo, type MouseEvent } from "react";
import { CompareButton } from "@/components/compare/compare-button";
import { ShortlistButton } from "@/components/shortlist/shortlist-button";
import { cn } from "@/lib/cn";
import type { Stage } from "@/lib/model/types";
import type { TableColumn } from "@/lib/search-params";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { ColorSquare } from "../coloring/color-square";
import { MarkedText } from "../marked-text";
import { ProjectLogo } from "../project-logo";
import { StageWord } from "../stage-word";
import type { CellText } from "./use-cell-text";

const CELL = "border-line group-hover:bg-sunken group-data-open:bg-accent-soft border-b px-3 py-1";

type Props = {
  project: SnapshotProject;
  columns: readonly TableColumn[];
  textOf: CellText;
  /** Its colour while it has one. */
  color: string | undefined;
  /** What the colour means. */
  colorWord: string | undefined;
  href: string;
  marks: readonly string[];
  stages: readonly Stage[];
  sheets: readonly string[];
  isOpen: boolean;
  onOpen: (slug: string) => void;
  onIntent: (slug: string) => void;
};

/** One project as a row. Its name is the link; for a pointer the whole row is. */
export const TableRow = memo(function TableRow(props: Props) {
  const { project, columns, textOf, color, colorWord, href, marks, stages, sheets, isOpen, onOpen, onIntent } = props;

  function handleClick(event: MouseEvent) {
    const isOnLink = event.target instanceof Element && event.target.closest("a, button") !== null;
    const isSelecting = window.getSelection()?.isCollapsed === false;
    if (!isOnLink && !isSelecting) onOpen(project.slug);
  }

  return (
    <tr
      onClick={handleClick}
      onPointerEnter={() => onIntent(project.slug)}
      data-open={isOpen ? "" : undefined}
      className="group cursor-pointer"
    >
      <th scope="row" className={cn(CELL, "sticky left-0 z-1 max-w-56 min-w-40 bg-paper pl-4 text-left font-normal")}>
        <a
          href={href}
          data-slug={project.slug}
          aria-current={isOpen ? "true" : undefined}
          onFocus={() => onIntent(project.slug)}
          className="flex min-h-7 items-center gap-2 pointer-coarse:min-h-11"
        >
          <span className="shrink-0 rounded-sm bg-plate p-0.5">
            <ProjectLogo project={project} sheets={sheets} className="w-9" />
          </span>
          <span className="min-w-0 flex-1 truncate" title={project.name}>
            <MarkedText text={project.name} words={marks} />
          </span>
          {color && (
            <span
              title={colorWord}
              className="flex size-6 shrink-0 items-center justify-center"
              suppressHydrationWarning
            >
              <ColorSquare color={color} />
              <span className="sr-only" suppressHydrationWarning>
                {colorWord}
              </span>
            </span>
          )}
        </a>
      </th>
      <td className={cn(CELL, "w-0 px-0 print:hidden")}>
        <span className="flex items-center">
          <ShortlistButton slug={project.slug} name={project.name} />
          <CompareButton slug={project.slug} name={project.name} />
        </span>
      </td>
      {columns.map((column) => {
        const text = textOf(project, column);
        return (
          <td
            key={column}
            title={text.length > 30 ? text : undefined}
            suppressHydrationWarning={column === "country"}
            className={cn(CELL, "max-w-64 truncate", column === "date" && "tabular")}
          >
            {column === "stage" ? <StageWord stages={stages} stage={project.stage} /> : text}
          </td>
        );
      })}
    </tr>
  );
});
