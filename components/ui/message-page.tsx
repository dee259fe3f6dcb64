import type { ReactNode } from "react";

/** A page that has no more than a message: a fallen cairn, what happened and the ways on. */
export function MessagePage({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto flex w-full max-w-xl flex-1 flex-col px-4 py-16 outline-none">
      <FallenCairn />
      <h1 className="mt-6 text-2xl break-words">{title}</h1>
      <p className="mt-2 text-lg text-pretty text-muted">{text}</p>
      <div className="mt-6 flex flex-col items-start gap-6">{children}</div>
    </main>
  );
}

/** Drawn here, because pages for errors stand without the layout that holds the symbols. */
function FallenCairn() {
  return (
    <svg aria-hidden viewBox="0 0 96 40" className="h-10 w-24 text-line-strong" fill="none" stroke="currentColor">
      <path d="M1 36.5h94" strokeDasharray="5 4" />
      <ellipse cx="26" cy="30" rx="17" ry="6" strokeWidth="2" />
      <ellipse cx="53" cy="26.5" rx="10" ry="5" strokeWidth="2" transform="rotate(58 53 26.5)" />
      <ellipse cx="76" cy="32" rx="7.5" ry="4" strokeWidth="2" transform="rotate(-8 76 32)" />
    </svg>
  );
}
