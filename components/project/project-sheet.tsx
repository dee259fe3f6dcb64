"use client";

import { Drawer } from "@base-ui/react/drawer";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { cn } from "@/lib/cn";
import type { Stage } from "@/lib/model/types";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { SheetContent } from "./sheet-content";
import { SheetToolbar } from "./sheet-toolbar";
import { useIsWide } from "./use-is-wide";
import { usePrefetchProject } from "./use-prefetch-project";

type Props = {
  /** The open project; `null` closes the sheet. */
  slug: string | null;
  stages: readonly Stage[];
  /** Neighbours in the current result. */
  previous: string | null;
  next: string | null;
  /** Address of a project in the language of the reader. */
  hrefOf: (slug: string) => string;
  onOpenChange: (slug: string | null) => void;
  /** What the map knows of the project already. */
  placeholder?: SnapshotProject;
  /** Shown in place of the logo until the large picture is known. */
  placeholderLogo?: ReactNode;
  /** Buttons beside the main links. */
  renderActions?: (slug: string, name: string) => ReactNode;
};

/** The card over the map: beside it where there is room, from below on a phone. */
export function ProjectSheet({ slug, previous, next, onOpenChange, hrefOf, ...rest }: Props) {
  const isWide = useIsWide();
  const shown = useLast(slug);
  const title = useRef<HTMLHeadingElement>(null);
  const prefetch = usePrefetchProject();
  useFocusOnChange(slug, title);

  useEffect(() => {
    for (const neighbour of [previous, next]) if (neighbour) prefetch(neighbour);
  }, [previous, next, prefetch]);

  function handleKeyDown(event: KeyboardEvent) {
    const target = { ArrowLeft: previous, ArrowRight: next }[event.key];
    if (!target || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpenChange(target);
  }

  return (
    <Drawer.Root
      open={slug !== null}
      onOpenChange={(isOpen) => !isOpen && onOpenChange(null)}
      modal={!isWide}
      disablePointerDismissal={isWide}
      swipeDirection={isWide ? "right" : "down"}
    >
      <Drawer.Portal keepMounted>
        {!isWide && <Drawer.Backdrop className={BACKDROP} />}
        <Drawer.Viewport className={cn("fixed z-40 flex", isWide ? BESIDE : BELOW)}>
          <Drawer.Popup
            className={cn(POPUP, isWide ? FROM_RIGHT : FROM_BELOW)}
            initialFocus={title}
            finalFocus={() => tileOf(shown) ?? true}
            onKeyDown={handleKeyDown}
          >
            {!isWide && <span aria-hidden className="mx-auto mt-2 h-1 w-10 shrink-0 rounded-full bg-line" />}
            {shown && (
              <>
                <SheetToolbar slug={shown} previous={previous} next={next} hrefOf={hrefOf} onOpen={onOpenChange} />
                <SheetContent key={shown} slug={shown} titleRef={title} onOpen={onOpenChange} {...rest} />
              </>
            )}
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}

const BACKDROP =
  "fixed inset-0 z-40 bg-plate-ink/50 opacity-[calc(1-var(--drawer-swipe-progress))] transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0 data-swiping:duration-0";
const BESIDE = "pointer-events-none top-12 right-0 bottom-(--below,0px) items-stretch overflow-hidden pl-8";
const BELOW = "inset-0 items-end";
const POPUP =
  "pointer-events-auto flex flex-col bg-raised text-ink shadow-raised outline-none transition-transform duration-200 ease-out data-swiping:duration-0 data-swiping:select-none motion-reduce:transition-none";
const FROM_RIGHT =
  "w-110 border-l border-line [transform:translateX(var(--drawer-swipe-movement-x))] data-ending-style:[transform:translateX(105%)] data-starting-style:[transform:translateX(105%)]";
const FROM_BELOW =
  "h-[88dvh] w-full rounded-t-md border-t border-line [transform:translateY(var(--drawer-swipe-movement-y))] data-ending-style:[transform:translateY(100%)] data-starting-style:[transform:translateY(100%)]";

/** The newest value that was not `null`, so that the card stays filled while it slides away. */
function useLast(slug: string | null): string | null {
  const [last, setLast] = useState(slug);
  if (slug !== null && slug !== last) setLast(slug);
  return slug ?? last;
}

/** Another project may come by a press outside, or take away what had the focus: then its title gets it. */
function useFocusOnChange(slug: string | null, title: RefObject<HTMLHeadingElement | null>) {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const hasChanged = before.current !== null && slug !== null && before.current !== slug;
    before.current = slug;
    const sheet = title.current?.closest("[role=dialog]");
    if (hasChanged && !sheet?.contains(document.activeElement)) title.current?.focus({ preventScroll: true });
  }, [slug, title]);
}

/** Where the reader came from, or would be after going on with previous and next. */
function tileOf(slug: string | null): HTMLElement | null {
  return slug === null ? null : document.querySelector<HTMLElement>(`a[data-slug="${CSS.escape(slug)}"]`);
}
