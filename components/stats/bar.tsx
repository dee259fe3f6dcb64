import { cn } from "@/lib/cn";

type Props = {
  /** Of the width that there is, 0 to 1. */
  share: number;
  /** Beside one that matters more. */
  isQuiet?: boolean;
};

/** A bar; the figure beside it says the same. */
export function Bar({ share, isQuiet }: Props) {
  return (
    <span
      aria-hidden
      className={cn("block h-2.5 rounded-[2px] [print-color-adjust:exact]", isQuiet ? "bg-line-strong" : "bg-accent")}
      style={{ width: `${(share * 100).toFixed(2)}%` }}
    />
  );
}
