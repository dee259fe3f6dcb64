"use client";

import { CopyButton } from "@/components/ui/copy-button";

type Props = { text: string; label: string; doneLabel: string; failedLabel: string };

/** Copies a text that a server component has made. */
export function CopySnippet({ text, ...labels }: Props) {
  return (
    <span className="contents noscript:hidden">
      <CopyButton getText={() => text} {...labels} />
    </span>
  );
}
