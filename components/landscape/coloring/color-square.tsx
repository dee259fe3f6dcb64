import { cn } from "@/lib/cn";

/** A colour beside the words that say what it means. Without a colour it is an empty square. */
export function ColorSquare({ color, className }: { color: string | undefined; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "inline-block size-2.5 shrink-0 rounded-[2px] [print-color-adjust:exact]",
        color === undefined && "border border-line-strong",
        className,
      )}
      style={{ background: color }}
    />
  );
}
