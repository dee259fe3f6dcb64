import { useFormatter } from "next-intl";
import { memo, type ReactNode, useEffect, useRef } from "react";
import { cn } from "@/lib/cn";

type Props = {
  name: string;
  value: string;
  label: string;
  count: number;
  isChecked: boolean;
  onToggle: (value: string) => void;
  mark?: ReactNode;
  /** The browser may know another name than the server, as for some countries. */
  isLabelLocal?: boolean;
  className?: string;
};

/**
 * An option with its live count. The whole row is the label of a native checkbox, so a form sends it too.
 * The browser ticks it at once; the page follows with its counts, and sets it right after Back or a reset.
 */
export const CheckboxRow = memo(function CheckboxRow(props: Props) {
  const { name, value, label, count, isChecked, onToggle, mark, isLabelLocal, className } = props;
  const format = useFormatter();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.checked = isChecked;
  }, [isChecked]);
  return (
    <label
      className={cn(
        "flex min-h-7 min-w-0 items-center gap-2 rounded-sm px-2 py-0.5 hover:bg-sunken pointer-coarse:min-h-11",
        count === 0 && "text-muted",
        className,
      )}
    >
      <input
        type="checkbox"
        name={name}
        value={value}
        ref={box}
        defaultChecked={isChecked}
        onChange={() => onToggle(value)}
        className="size-4 shrink-0 accent-accent"
      />
      {mark}
      <span className="min-w-0 flex-1 break-words" suppressHydrationWarning={isLabelLocal}>
        {label}
      </span>
      <span className="text-xs text-muted tabular">{format.number(count)}</span>
    </label>
  );
});
