import { cn } from "@/lib/cn";
import { buttonClass } from "./button";

/** A quiet button in the bar over the map. */
export const TOOL_CLASS = cn(
  buttonClass({ variant: "quiet" }),
  "h-8 gap-1.5 px-2 text-sm pointer-coarse:px-3.5",
  "data-popup-open:bg-sunken aria-[current]:bg-accent-soft aria-[current]:text-ink",
);

/** Its word: seen where the bar has room beside the tabs, otherwise for screen readers and as a tooltip. */
export const TOOL_LABEL = "max-2xl:sr-only";
