import { cn } from "@/lib/cn";

/** Stones from the ground up, as `[x, y, rx, ry]` in a 16 px square, by how many there are: fewer are bigger, so that each count reads at 10 px. */
const PILES = [
  [[8, 11, 6.6, 3.6]],
  [
    [8, 12.2, 6.5, 3],
    [8.4, 6.4, 4.6, 2.5],
  ],
  [
    [8, 13, 6.5, 2.5],
    [8.4, 8.2, 4.7, 2],
    [7.7, 4.1, 3, 1.7],
  ],
  [
    [8, 13.4, 6.5, 2.1],
    [8.4, 9.4, 4.9, 1.7],
    [7.7, 6, 3.4, 1.5],
    [8.2, 3, 2.1, 1.3],
  ],
] as const;

const MAX_STONES = PILES.length;

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
        <ellipse cx="4.6" cy="13" rx="3.9" ry="1.9" fill="none" stroke="currentColor" strokeWidth="1.3" />
        <ellipse
          cx="11.6"
          cy="9.4"
          rx="3.7"
          ry="1.9"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          transform="rotate(58 11.6 9.4)"
        />
      </symbol>
    </svg>
  );
}

/**
 * The mark of a stage: stacked stones, a fallen one for what is archived. Decorative: say the stage in words beside it.
 * @param stones rank of the stage from 1, or `"archived"`
 */
export function StageMark({ stones, className }: { stones: number | "archived"; className?: string }) {
  const id = stones === "archived" ? "stage-archived" : `stage-${Math.min(Math.max(stones, 1), MAX_STONES)}`;
  return (
    <svg aria-hidden className={cn("size-4 shrink-0", className)}>
      <use href={`#${id}`} />
    </svg>
  );
}
