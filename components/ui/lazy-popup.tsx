"use client";

import { type ComponentType, type KeyboardEvent, type ReactNode, Suspense, useState } from "react";
import { useFirstSign } from "./use-first-sign";

/** The button that opens something, as it looks before and after that is loaded. */
export type PopupTrigger = { className: string; title?: string; "aria-label"?: string; children: ReactNode };

type Props = PopupTrigger & {
  kind: "menu" | "dialog";
  /** What is opened, with its own trigger in place of the first, open from the start. */
  Live: ComponentType<{ trigger: PopupTrigger }>;
  /** Loads `Live`: with the first sign of a reader, so that a press finds it there. */
  load: () => Promise<unknown>;
};

/** A button for a menu or a sheet of which the code comes when somebody may press it. */
export function LazyPopup({ kind, Live, load, ...trigger }: Props) {
  const [isAsked, setAsked] = useState(false);
  useFirstSign(load);
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
  if (!isAsked) return plain;
  return (
    <Suspense fallback={plain}>
      <Live trigger={trigger} />
    </Suspense>
  );
}
