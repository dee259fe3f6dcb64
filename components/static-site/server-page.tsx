"use client";

import { useSearchParams } from "next/navigation";
import { lazy, type MouseEvent, type ReactNode, Suspense } from "react";
import { isPlainClick } from "@/components/ui/plain-click";
import { Loading } from "./loading";
import { useIsStatic } from "./use-is-static";

/** Each takes the place of the server for the query of one page, and is loaded where that is needed. */
const EQUALS = {
  changes: lazy(() => import("./changes-equal").then(({ ChangesEqual }) => ({ default: ChangesEqual }))),
  choose: lazy(() => import("./choose-equal").then(({ ChooseEqual }) => ({ default: ChooseEqual }))),
  compare: lazy(() => import("./compare-equal").then(({ CompareEqual }) => ({ default: CompareEqual }))),
  shortlist: lazy(() => import("./shortlist-equal").then(({ ShortlistEqual }) => ({ default: ShortlistEqual }))),
  stats: lazy(() => import("./stats-equal").then(({ StatsEqual }) => ({ default: StatsEqual }))),
  timeline: lazy(() => import("./timeline-equal").then(({ TimelineEqual }) => ({ default: TimelineEqual }))),
};

/** A page whose query the server answers; on a static host, where there is none, the browser does. */
export function ServerPage({ page, children }: { page: keyof typeof EQUALS; children: ReactNode }) {
  const query = useSearchParams().toString();
  const isStatic = useIsStatic();
  const Equal = EQUALS[page];
  // The same elements either way, so that the page is not drawn anew once it is known where it stands.
  return (
    <div className="contents" onClickCapture={isStatic ? stayHere : undefined}>
      {!isStatic || query === "" ? (
        children
      ) : (
        <Suspense fallback={<Loading />}>
          <Equal query={query} />
        </Suspense>
      )}
    </div>
  );
}

/** A link to another query of this page needs no load. */
function stayHere(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  const { origin, pathname, hash } = window.location;
  if (!link || !isPlainClick(event) || link.hasAttribute("download") || link.target !== "") return;
  if (link.origin !== origin || link.pathname !== pathname || (link.hash !== "" && link.hash !== hash)) return;
  event.preventDefault();
  window.history.pushState(null, "", link.href);
}
