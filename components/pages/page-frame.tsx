import type { ReactNode } from "react";
import { JsonLdScript } from "@/components/project/json-ld-script";
import { cn } from "@/lib/cn";
import type { JsonLdNode } from "@/lib/seo/json-ld";

type Props = {
  title: string;
  lead: string;
  /** Beside the title. */
  tools?: ReactNode;
  nodes: readonly JsonLdNode[];
  nonce?: string;
  className?: string;
  children: ReactNode;
};

/** Title and sentence of a page beside the map, and what follows. */
export function PageFrame({ title, lead, tools, nodes, nonce, className, children }: Props) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={cn("mx-auto w-full flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8", className)}
    >
      <JsonLdScript nodes={nodes} nonce={nonce} />
      <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div>
          <h1 className="text-2xl">{title}</h1>
          <p className="mt-1 text-lg text-pretty text-muted">{lead}</p>
        </div>
        {tools && (
          <div className="flex flex-wrap gap-2" data-print="hide">
            {tools}
          </div>
        )}
      </div>
      {children}
    </main>
  );
}

/** Why a list is empty, and the way out. */
export function NothingHere({ title, why }: { title: string; why: string }) {
  return (
    <div className="mt-8 max-w-2xl">
      <h2 className="text-lg">{title}</h2>
      <p className="mt-1 text-pretty text-muted">{why}</p>
    </div>
  );
}
