import { cn } from "@/lib/cn";
import { FALLEN, FALLEN_STROKE, PILES } from "@/lib/model/stones";

/** Address of a mark among the symbols; past the tallest pile there is no taller one. */
function stageSymbol(stones: number | "archived"): string {
  return stones === "archived" ? "#stage-archived" : `#stage-${Math.min(Math.max(stones, 1), PILES.length)}`;
}

/** The shapes, once a page; marks refer to them. */
export function StageSymbols() {
  return (
    <svg aria-hidden width="0" height="0" className="absolute">
      {PILES.map((stones, index) => (
        <symbol key={index} id={`stage-${index + 1}`} viewBox="0 0 16 16">
          {stones.map(([cx, cy, rx, ry]) => (
            <ellipse key={cy} cx={cx} cy={cy} rx={rx} ry={ry} fill="currentColor" />
          ))}
        </symbol>
      ))}
      <symbol id="stage-archived" viewBox="0 0 16 16">
        {FALLEN.map((stone) => (
          <ellipse key={stone.cy} {...stone} fill="none" stroke="currentColor" strokeWidth={FALLEN_STROKE} />
        ))}
      </symbol>
    </svg>
  );
}

/**
 * The mark of a stage: stacked stones, a fallen one for what is archived. Decorative: say the stage in words beside it.
 * @param stones rank of the stage from 1, or `"archived"`
 */
export function StageMark({ stones, className }: { stones: number | "archived"; className?: string }) {
  return (
    <svg aria-hidden className={cn("size-4 shrink-0", className)}>
      <use href={stageSymbol(stones)} />
    </svg>
  );
}
