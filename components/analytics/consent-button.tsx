"use client";

import type { MouseEvent } from "react";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { consent } from "./use-consent";

/** Asks the reader anew. */
export function ConsentButton({ label }: { label: string }) {
  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    // The focus goes back to what opened it, before it goes on to the question.
    event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    consent.reopen();
  }

  return (
    <button
      type="button"
      onClick={handleClick}
      className={cn(LINK_CLASS, "min-h-6 justify-self-start pointer-coarse:min-h-11")}
    >
      {label}
    </button>
  );
}
