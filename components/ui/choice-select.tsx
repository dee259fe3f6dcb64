"use client";

import { Select } from "@base-ui/react/select";
import { Check, ChevronsUpDown } from "lucide-react";
import { cn } from "@/lib/cn";
import { buttonClass } from "./button";
import { MENU_ITEM, MENU_POPUP } from "./menu-class";

type Props<T extends string> = {
  label: string;
  /** Said, not shown, where it would repeat what stands around it. */
  isLabelHidden?: boolean;
  value: T;
  choices: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
};

/** One of a few, behind a button with its name beside it. */
export function ChoiceSelect<T extends string>({ label, isLabelHidden, value, choices, onChange }: Props<T>) {
  return (
    <Select.Root items={choices} value={value} onValueChange={(next) => next !== null && onChange(next)} modal={false}>
      <div className="flex items-center gap-2">
        <Select.Label className={cn("cursor-default text-sm whitespace-nowrap text-muted", isLabelHidden && "sr-only")}>
          {label}
        </Select.Label>
        <Select.Trigger className={cn(buttonClass(), "gap-1.5 px-2.5 text-sm")}>
          <Select.Value />
          <Select.Icon>
            <ChevronsUpDown aria-hidden className="text-muted" />
          </Select.Icon>
        </Select.Trigger>
      </div>
      <Select.Portal>
        <Select.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-40 outline-none">
          <Select.Popup className={cn(MENU_POPUP, "min-w-(--anchor-width)")}>
            <Select.List>
              {choices.map((choice) => (
                <Select.Item key={choice.value} value={choice.value} className={MENU_ITEM}>
                  <Select.ItemIndicator className="col-start-1">
                    <Check aria-hidden className="size-4" />
                  </Select.ItemIndicator>
                  <Select.ItemText className="col-start-2">{choice.label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
