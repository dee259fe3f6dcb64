import { Monogram } from "@/components/ui/monogram";
import { cn } from "@/lib/cn";
import { SHEET_COLUMNS, SHEET_ROWS, sheetCell } from "@/lib/logos/sheet";
import { apiRoutes } from "@/lib/routes";
import type { SnapshotProject } from "@/lib/snapshot/types";

type Props = {
  project: Pick<SnapshotProject, "slug" | "name" | "logo" | "color">;
  /** Hashes of the logo sheets. */
  sheets: readonly string[];
  className?: string;
};

const BACKGROUND_SIZE = `${SHEET_COLUMNS * 100}% ${SHEET_ROWS * 100}%`;

/** Where a cell stands in a background of several, in percent: the first is 0, the last 100. */
const percent = (place: number, count: number) => `${((place / (count - 1)) * 100).toFixed(4)}%`;

/** The small logo, cut from its sheet, for use on a plate beside the name. It is as wide as its class says. */
export function ProjectLogo({ project, sheets, className }: Props) {
  const look = cn("block aspect-4/3 shrink-0", className);
  const cell = project.logo === null ? null : sheetCell(project.logo);
  const hash = cell && sheets[cell.sheet];
  if (!cell || !hash) return <Monogram {...project} className={look} />;
  return (
    <span
      aria-hidden
      className={look}
      style={{
        backgroundImage: `url(${apiRoutes.logoSheet(hash)})`,
        backgroundSize: BACKGROUND_SIZE,
        backgroundPosition: `${percent(cell.column, SHEET_COLUMNS)} ${percent(cell.row, SHEET_ROWS)}`,
      }}
    />
  );
}
