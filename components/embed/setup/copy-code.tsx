"use client";

import { CopyButton } from "@/components/ui/copy-button";

type Props = { code: string; text: string; label: string; doneLabel: string; failedLabel: string };

/** Copies the code; without scripts it is there to be selected. */
export function CopyCode({ code, ...words }: Props) {
  return (
    <span className="contents noscript:hidden">
      <CopyButton getText={() => code} {...words} />
    </span>
  );
}
