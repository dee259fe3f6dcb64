"use client";

import { Check, Copy, Link2 } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button";

const SHOWN_MS = 2400;

type Props = {
  getText: () => string;
  label: string;
  doneLabel: string;
  failedLabel: string;
  /** Words in sight, where there is more than one thing to copy; part of the label. */
  text?: string;
};

/** Copies a text and says so; where the browser refuses, says what to do instead. */
export function CopyButton({ getText, label, doneLabel, failedLabel, text }: Props) {
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");

  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const Idle = text ? Copy : Link2;

  async function handleClick() {
    try {
      await navigator.clipboard.writeText(getText());
      setState("done");
    } catch {
      setState("failed");
    }
  }

  return (
    <>
      <Button
        variant={text ? "outline" : "quiet"}
        size={text ? "md" : "icon"}
        onClick={handleClick}
        aria-label={label}
        title={label}
      >
        {state === "done" ? <Check aria-hidden className="text-good" /> : <Idle aria-hidden />}
        {text}
      </Button>
      <span role="status" className={state === "failed" ? "text-sm text-bad" : "sr-only"}>
        {state === "done" ? doneLabel : state === "failed" ? failedLabel : ""}
      </span>
    </>
  );
}
