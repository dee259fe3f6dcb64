import type { ReactNode } from "react";

/** Says what failed and what to do; `children` are the ways out. */
export function ErrorState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div role="alert" className="flex flex-col items-start gap-3 py-6">
      <p className="text-lg font-strong">{title}</p>
      <p className="max-w-prose text-muted">{text}</p>
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
