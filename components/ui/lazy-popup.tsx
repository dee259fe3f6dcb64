"use client";

import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { Late } from "./late";
import { useFirstSign } from "./use-first-sign";

/** The button that opens something, as it looks before and after that is loaded. */
export type PopupTrigger = { className: string; title?: string; "aria-label"?: string; children: ReactNode };

type Props<Given extends object> = PopupTrigger & {
  kind: "menu" | "dialog";
  /** What is opened, with its own trigger in place of the first, open from the start. Loaded with the first sign of a reader. */
  live: Late<Given & { trigger: PopupTrigger }>;
  given: Given;
};

/** A button for a menu or a sheet of which the code comes when somebody may press it. */
export function LazyPopup<Given extends object>({ kind, live: Live, given, ...trigger }: Props<Given>) {
  const [isAsked, setAsked] = useState(false);
  useFirstSign(Live.load);
  const handleKey = (event: KeyboardEvent) => {
    if (kind !== "menu" || event.key !== "ArrowDown") return;
    event.preventDefault();
    setAsked(true);
  };
  const plain = (
    <button
      type="button"
      aria-haspopup={kind}
      aria-expanded={isAsked}
      onClick={() => setAsked(true)}
      onKeyDown={handleKey}
      {...trigger}
    />
  );
  return isAsked ? <Live {...given} trigger={trigger} whileLoading={plain} /> : plain;
}
