"use client";

import { Popover } from "@base-ui/react/popover";
import { useTranslations } from "next-intl";
import type { PopupTrigger } from "@/components/ui/lazy-popup";
import type { Facet } from "@/lib/landscape/facets";
import { FacetGroup } from "./facet-group";

export function FacetPopoverLive({ facet, trigger }: { facet: Facet; trigger: PopupTrigger }) {
  const t = useTranslations("filters.facets");
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger {...trigger} />
      <Popover.Portal>
        <Popover.Positioner align="start" sideOffset={6} collisionPadding={8} className="z-40">
          <Popover.Popup className="max-h-[min(30rem,var(--available-height))] w-72 origin-(--transform-origin) overflow-y-auto overscroll-contain rounded-md border border-line bg-raised p-2 shadow-raised transition-[transform,opacity] duration-150 data-ending-style:scale-98 data-ending-style:opacity-0 data-starting-style:scale-98 data-starting-style:opacity-0">
            <Popover.Title className="sr-only">{t(facet)}</Popover.Title>
            <FacetGroup facet={facet} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
