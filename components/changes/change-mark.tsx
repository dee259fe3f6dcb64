import { ArrowLeftRight, Minus, PencilLine, Plus } from "lucide-react";
import { StageMark } from "@/components/landscape/stage-mark";
import type { ChangeEntry } from "@/lib/changes/entries";
import { stonesOf } from "@/lib/model/stages";
import type { Stage } from "@/lib/model/types";

const ICONS = { new: Plus, moved: ArrowLeftRight, renamed: PencilLine, removed: Minus } as const;

/** A sign for what happened: the cairn of a stage, or an icon. Decorative: the line says it in words. */
export function ChangeMark({ entry: { kind, change }, stages }: { entry: ChangeEntry; stages: readonly Stage[] }) {
  if (kind === "stage" || kind === "archived") {
    const stones = change.kind === "stage" ? stonesOf(stages, change.to) : null;
    return <StageMark stones={stones ?? 1} className={kind === "archived" ? "text-warn" : "text-accent"} />;
  }
  const Icon = ICONS[kind];
  return <Icon aria-hidden className="size-4 shrink-0 text-muted" />;
}
