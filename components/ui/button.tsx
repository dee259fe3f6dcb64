import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

const BASE =
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-sm border whitespace-nowrap transition-colors duration-150 disabled:opacity-45 disabled:cursor-default [&_svg]:size-4 [&_svg]:shrink-0";

const VARIANTS = {
  primary: "border-accent bg-accent text-on-accent hover:opacity-90",
  outline: "border-line-strong bg-raised text-ink enabled:hover:bg-sunken [a&]:hover:bg-sunken",
  quiet:
    "border-transparent text-muted enabled:hover:bg-sunken enabled:hover:text-ink [a&]:hover:bg-sunken [a&]:hover:text-ink",
} as const;

const SIZES = {
  md: "h-8 px-3 text-base pointer-coarse:h-11 pointer-coarse:px-4",
  icon: "size-8 pointer-coarse:size-11",
} as const;

export type ButtonLook = { variant?: keyof typeof VARIANTS; size?: keyof typeof SIZES };

/** The look of a button, for links that act like one too. */
export function buttonClass({ variant = "outline", size = "md" }: ButtonLook = {}): string {
  return cn(BASE, VARIANTS[variant], SIZES[size]);
}

export function Button({ variant, size, className, ...props }: ComponentProps<"button"> & ButtonLook) {
  return <button type="button" className={cn(buttonClass({ variant, size }), className)} {...props} />;
}
