"use client";

import { PreviewCard } from "@base-ui/react/preview-card";
import { useLocale, useTranslations } from "next-intl";
import { HoverLiveness } from "@/components/liveness/hover-liveness";
import { useOverlayWords } from "@/components/overlays/use-overlay-words";
import { localize } from "@/lib/i18n/localized";
import { colorOf } from "@/lib/landscape/coloring";
import { stonesOf } from "@/lib/model/stages";
import { ColorSquare } from "../coloring/color-square";
import { useColorWords } from "../coloring/use-color-words";
import { useLandscape } from "../landscape-context";
import { StageMark } from "../stage-mark";

/** A few facts beside the tile that is pointed at. Everything in it is said by the tile's link or its card too. */
export function HoverCardLive({ tile }: { tile: HTMLElement }) {
  const { snapshot, text, colors, overlay } = useLandscape();
  const overlayWordsOf = useOverlayWords();
  const { wordOf } = useColorWords();
  const locale = useLocale();
  const t = useTranslations("coloring");
  const index = snapshot.projects.findIndex((project) => project.slug === tile.dataset.slug);
  const project = snapshot.projects[index];
  if (!project) return null;
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
