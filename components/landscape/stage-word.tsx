import { useLocale } from "next-intl";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import { stonesOf } from "@/lib/model/stages";
import type { Stage } from "@/lib/model/types";
import { StageMark } from "./stage-mark";

type Props = { stages: readonly Stage[]; stage: string | undefined; className?: string };

/** The mark of a stage and its name; nothing for what has no stage. */
export function StageWord({ stages, stage, className }: Props) {
  const locale = useLocale();
  const known = stages.find((each) => each.id === stage);
  const stones = stage === undefined ? null : stonesOf(stages, stage);
  if (!known || stones === null) return null;
  return (
    <span className={cn("inline-flex items-center gap-1.5 align-middle", className)}>
      <StageMark stones={stones} className="size-3.5" />
      {localize(known.name, locale)}
    </span>
  );
}
