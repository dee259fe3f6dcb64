"use client";

import { Popover } from "@base-ui/react/popover";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import type { Facet } from "@/lib/landscape/facets";
import { ChosenCount } from "./chosen-count";
import { FacetGroup } from "./facet-group";

/** One filter behind a button of the bar; the results stay in sight and change at once. */
export function FacetPopover({ facet }: { facet: Facet }) {
  const { params } = useLandscape();
  const t = useTranslations("filters.facets");
  return (
    <Popover.Root>
      <Popover.Trigger className={cn(buttonClass(), "gap-1.5 px-2.5 data-popup-open:bg-sunken")}>
        {t(facet)}
        <ChosenCount count={params[facet].length} />
        <ChevronDown aria-hidden className="text-muted" />
      </Popover.Trigger>
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
