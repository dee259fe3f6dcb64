import { useLocale, useTranslations } from "next-intl";
import { StageMark } from "@/components/landscape/stage-mark";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import type { Stage, StageEvent } from "@/lib/model/types";
import { PartialDate } from "./partial-date";
import { type StageStep, stagePath } from "./stage-path";

type Props = { project: { stage?: string; stageEvents: StageEvent[]; foundation?: string }; stages: readonly Stage[] };

/** The stages as cairns along a path: the ground is solid as far as the project came, broken ahead. */
export function StageLine({ project, stages }: Props) {
  const t = useTranslations("project.stages");
  const steps = stagePath(project, stages);
  if (steps.length === 0) return null;
  return (
    <ol aria-label={t("label")} className="flex max-w-2xl flex-wrap gap-y-3">
      {steps.map((step, index) => (
        <Step
          key={`${step.stage}-${step.date ?? index}`}
          step={step}
          follows={steps[index + 1]?.state}
          host={project.foundation}
        />
      ))}
    </ol>
  );
}

const MARK_COLORS = { past: "text-muted", current: "text-accent", ahead: "text-line", off: "text-warn" } as const;

type StepProps = { step: StageStep; follows?: StageStep["state"]; host?: string };

function Step({ step, follows, host }: StepProps) {
  const t = useTranslations("project.stages");
  const name = localize(step.name, useLocale());
  const isNow = step.state === "current" || (step.state === "off" && follows === undefined);
  return (
    <li aria-current={isNow ? "step" : undefined} className="min-w-20 flex-1">
      <span className="relative flex h-6 items-end">
        {step.stones !== null && <StageMark stones={step.stones} className={cn("size-5", MARK_COLORS[step.state])} />}
        <Ground follows={follows} />
      </span>
      <span className="block pt-1.5 pr-3 text-sm">
        <span className={cn("block", isNow ? "font-strong" : step.state === "ahead" && "text-muted")}>{name}</span>
        <span className="block text-xs text-muted">
          {step.date ? <PartialDate date={step.date} /> : t(step.state === "ahead" ? "ahead" : "undated")}
          {step.foundation && step.foundation !== host && <span className="block">{step.foundation}</span>}
        </span>
      </span>
    </li>
  );
}

/** The stretch of ground from this step to the one that follows. */
function Ground({ follows }: { follows?: StageStep["state"] }) {
  const isReached = follows === "past" || follows === "current";
  return (
    <span
      aria-hidden
      className={cn(
        "absolute inset-x-0 -bottom-px border-b",
        isReached ? "border-line-strong" : "border-dashed border-line-strong opacity-60",
        follows === undefined && "right-auto w-5 border-solid opacity-100",
      )}
    />
  );
}
