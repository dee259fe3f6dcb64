"use client";

import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ConsentState } from "@/lib/analytics/store";
import { consent } from "./use-consent";
import type { ConsentWords } from "./words";

/**
 * Below everything and over nothing: it takes room of its own, and what else keeps to the foot of the window keeps above it.
 * In the order of the page it comes first, so that a keyboard needn't pass thousands of tiles.
 */
export function ConsentBanner({ state, words }: { state: ConsentState; words: ConsentWords }) {
  const { verdict, isRefused, isReopened } = state;
  const region = useRef<HTMLElement>(null);
  const height = useHeight(region);
  useFocusWhile(isReopened, region);
  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-label={words.label}
      onKeyDown={({ key }) => key === "Escape" && isReopened && consent.close()}
      className="sticky bottom-0 z-30 order-last flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-t border-line-strong bg-raised px-4 py-2.5 text-sm shadow-raised print:hidden"
    >
      <style>{`:root{--below:${height}px}html{scroll-padding-bottom:${height + 8}px}`}</style>
      <div className="max-w-prose min-w-60 flex-1 text-pretty">
        <p>{isRefused ? words.refused : words.ask}</p>
        {!isRefused && verdict !== "ask" && (
          <p className="text-muted">{verdict === "load" ? words.accepted : words.declined}</p>
        )}
      </div>
      <div className="flex gap-2">
        {isRefused ? (
          <Button onClick={consent.close}>{words.close}</Button>
        ) : (
          <>
            <Answer onClick={() => consent.choose("no")}>{words.decline}</Answer>
            <Answer onClick={() => consent.choose("yes")}>{words.accept}</Answer>
          </>
        )}
      </div>
    </section>
  );
}

/** Both answers look the same: neither is the one to press. */
function Answer({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button className="min-w-24" onClick={onClick}>
      {children}
    </Button>
  );
}

function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setHeight(box.offsetHeight));
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return height;
}

/** Who asked for it is led to it, and afterwards back. */
function useFocusWhile(isWanted: boolean, element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!isWanted) return;
    const before = document.activeElement;
    element.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [isWanted, element]);
}
