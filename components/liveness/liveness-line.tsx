import { Activity, Archive, CirclePause } from "lucide-react";
import { livenessOf } from "@/lib/liveness/project-liveness";
import type { RepositoryReport } from "@/lib/liveness/types";
import { useLivenessWords } from "./use-liveness-words";

/** How a project moves, with the date and reason behind it; nothing where nobody has looked. */
export function LivenessLine({ reports = [] }: { reports?: readonly RepositoryReport[] }) {
  const words = useLivenessWords();
  const liveness = livenessOf(reports);
  if (!liveness) return null;
  const { isAlive, isArchivedByOwner } = liveness;
  const Icon = isArchivedByOwner ? Archive : isAlive ? Activity : CirclePause;
  return (
    <p className="flex items-start gap-2">
      <Icon aria-hidden className={isAlive ? "mt-0.5 size-4 shrink-0 text-good" : "mt-0.5 size-4 shrink-0 text-warn"} />
      <span suppressHydrationWarning>{words(liveness)}</span>
    </p>
  );
}
