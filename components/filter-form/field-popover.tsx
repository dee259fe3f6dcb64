import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { CheckboxRow } from "@/components/filters/checkbox-row";
import { ChosenCount } from "@/components/filters/chosen-count";
import { StageMark } from "@/components/landscape/stage-mark";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import type { Field } from "./types";

type Props = {
  field: Field;
  chosen: readonly string[];
  onToggle: (key: string, value: string) => void;
  /** Opens towards the left, where there is more room. */
  isAtEnd: boolean;
};

/** One field behind a button. A native disclosure, so it opens without scripts too; on a phone as wide as the form. */
export function FieldPopover({ field: { key, label, options, more = 0 }, chosen, onToggle, isAtEnd }: Props) {
  const t = useTranslations("filters");
  return (
    <details name="filter-form" className="group lg:relative">
      <summary
        className={cn(
          buttonClass(),
          "list-none gap-1.5 px-2.5 group-open:bg-sunken hover:bg-sunken [&::-webkit-details-marker]:hidden",
        )}
      >
        {label}
        <ChosenCount count={chosen.length} />
        <ChevronDown aria-hidden className="text-muted" />
      </summary>
      <fieldset
        className={cn(
          "absolute z-20 mt-1.5 max-h-[min(26rem,60dvh)] min-w-0 overflow-y-auto overscroll-contain rounded-md border border-line bg-raised p-2 shadow-raised max-lg:inset-x-0 lg:w-72",
          isAtEnd ? "lg:right-0" : "lg:left-0",
        )}
      >
        <legend className="sr-only">{label}</legend>
        {options.map(({ value, label, count, stones, isPart }) => (
          <CheckboxRow
            key={value}
            name={key}
            value={value}
            label={label}
            count={count}
            isChecked={chosen.includes(value)}
            onToggle={() => onToggle(key, value)}
            mark={stones === undefined ? undefined : <StageMark stones={stones} className="text-muted" />}
            className={isPart ? "ml-6" : undefined}
          />
        ))}
        {more > 0 && <p className="px-2 py-1 text-xs text-muted">{t("more", { count: more })}</p>}
      </fieldset>
    </details>
  );
}
