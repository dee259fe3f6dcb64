import { cn } from "@/lib/cn";
import "./liveness-mark.css";

export type LivenessState = "quiet" | "archived";

/** The mark that a tile has in its corner, beside the words that explain it. */
export function LivenessMark({ state, className }: { state: LivenessState; className?: string }) {
  return <i aria-hidden className={cn("alive-mark", state, className)} />;
}
