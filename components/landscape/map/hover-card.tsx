"use client";

import { PreviewCard } from "@base-ui/react/preview-card";
import { useLocale, useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import { HoverLiveness } from "@/components/liveness/hover-liveness";
import { useOverlayWords } from "@/components/overlays/use-overlay-words";
import { localize } from "@/lib/i18n/localized";
import { colorOf } from "@/lib/landscape/coloring";
import { stonesOf } from "@/lib/model/stages";
import { ColorSquare } from "../coloring/color-square";
import { useColorWords } from "../coloring/use-color-words";
import { useLandscape } from "../landscape-context";
import { StageMark } from "../stage-mark";

const DELAY_MS = 140;

/** The tile under the pointer or with visible focus, once it has stayed there a moment. */
function useHoveredTile(frame: RefObject<HTMLElement | null>): HTMLElement | null {
  const [tile, setTile] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout>;
    const show = (target: EventTarget | null, delay: number) => {
      clearTimeout(timer);
      const found = target instanceof Element ? target.closest<HTMLElement>("a.t") : null;
      timer = setTimeout(() => setTile(found), found ? delay : 60);
    };
    const over = (event: PointerEvent) => {
      if (event.pointerType !== "touch" && event.buttons === 0) show(event.target, DELAY_MS);
    };
    // Where fingers rule, focus that returns to a tile is no wish for its card.
    const isTouch = window.matchMedia("(hover: none) and (pointer: coarse)").matches;
    const focus = (event: FocusEvent) => {
      if (isTouch) return;
      if (event.target instanceof Element && event.target.matches(":focus-visible")) show(event.target, DELAY_MS);
    };
    const hide = () => show(null, 0);
    // A tile that scrolls into reach is pointed at anew: what is on its way stays so.
    const close = () => setTile(null);
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", hide);
    element.addEventListener("pointerdown", hide);
    element.addEventListener("scroll", close, { passive: true });
    element.addEventListener("focusin", focus);
    element.addEventListener("focusout", hide);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", hide);
      element.removeEventListener("pointerdown", hide);
      element.removeEventListener("scroll", close);
      element.removeEventListener("focusin", focus);
      element.removeEventListener("focusout", hide);
    };
  }, [frame]);
  return tile;
}

/** A few facts beside the tile that is pointed at. Everything in it is said by the tile's link or its card too. */
export function HoverCard({ frame }: { frame: RefObject<HTMLElement | null> }) {
  const { snapshot, text, colors, overlay, prefetchProject } = useLandscape();
  const overlayWordsOf = useOverlayWords();
  const { wordOf } = useColorWords();
  const locale = useLocale();
  const t = useTranslations("coloring");
  const tile = useHoveredTile(frame);
  const slug = tile?.dataset.slug;
  const index = slug === undefined ? -1 : snapshot.projects.findIndex((project) => project.slug === slug);
  const project = snapshot.projects[index];
  useEffect(() => {
    if (slug !== undefined) prefetchProject(slug);
  }, [slug, prefetchProject]);
  if (!tile || !project) return null;
  const stage = snapshot.stages.find((each) => each.id === project.stage);
  const stones = stage ? stonesOf(snapshot.stages, stage.id) : null;
  const opinion = overlay && overlayWordsOf(overlay, project.slug);
  const summary = localize(text?.texts[index]?.summary, locale);
  const vendors = project.vendors.flatMap((each) => snapshot.vendors.filter((vendor) => vendor.slug === each));
  // Not twice what the colour says already.
  const first = colors?.by === "vendor" ? 1 : 0;
  const facts = [...vendors.slice(first, 2).map((vendor) => localize(vendor.name, locale)), project.license].filter(
    Boolean,
  );
  return (
    <PreviewCard.Root open>
      <PreviewCard.Portal>
        <PreviewCard.Positioner anchor={tile} sideOffset={8} className="pointer-events-none z-30">
          <PreviewCard.Popup
            aria-hidden
            className="w-72 rounded-md border border-line bg-raised p-3 text-sm shadow-raised transition-opacity duration-150 data-starting-style:opacity-0"
          >
            <p className="text-base font-strong">{project.name}</p>
            {stage && stones !== null && (
              <p className="mt-0.5 flex items-center gap-1 text-muted">
                <StageMark stones={stones} className="size-3.5" />
                {localize(stage.name, locale)}
              </p>
            )}
            {opinion && <p className="mt-1.5 line-clamp-3">{opinion}</p>}
            {summary && <p className="mt-1.5 line-clamp-3">{summary}</p>}
            {colors && (
              <p className="mt-1.5 flex items-center gap-1.5">
                <ColorSquare color={colorOf(colors.coloring, colors.coloring.keys[index])} />
                {wordOf(project) ?? t(`unknown.${colors.by}`)}
              </p>
            )}
            <HoverLiveness liveness={project.liveness} />
            {facts.length > 0 && <p className="mt-1.5 truncate text-muted">{facts.join(" · ")}</p>}
          </PreviewCard.Popup>
        </PreviewCard.Positioner>
      </PreviewCard.Portal>
    </PreviewCard.Root>
  );
}
