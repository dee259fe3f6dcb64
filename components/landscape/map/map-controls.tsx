"use client";

import { Maximize, Minus, Plus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MAX_SCALE } from "./use-pan-zoom";

type Props = { scale: number; zoomBy: (direction: 1 | -1) => void; fit: () => void; reset: () => void };

function Control({
  label,
  onClick,
  isDisabled,
  children,
}: {
  label: string;
  onClick: () => void;
  isDisabled?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      aria-disabled={isDisabled}
      className="grid h-8 min-w-8 place-items-center rounded-sm px-1 hover:bg-sunken aria-disabled:opacity-40"
    >
      {children}
    </button>
  );
}

/** Every gesture of the map as a button. As wide as all of them from the first, so that none moves as they come. */
export function MapControls({ scale, zoomBy, fit, reset }: Props) {
  const t = useTranslations("landscape.map");
  const format = useFormatter();
  return (
    <div
      role="group"
      aria-label={t("controls")}
      data-print="hide"
      className="map-controls absolute right-4 bottom-4 z-10 flex w-39 gap-0.5 rounded-md border border-line bg-raised p-0.5 shadow-raised"
    >
      <Control label={t("zoomOut")} onClick={() => zoomBy(-1)}>
        <Minus className="size-4" />
      </Control>
      <Control label={t("zoomReset")} onClick={reset} isDisabled={scale === 1}>
        <span className="w-10 text-xs tabular">{format.number(scale, { style: "percent" })}</span>
      </Control>
      <Control label={t("zoomIn")} onClick={() => zoomBy(1)} isDisabled={scale >= MAX_SCALE}>
        <Plus className="size-4" />
      </Control>
      <Control label={t("fit")} onClick={fit}>
        <Maximize className="size-4" />
      </Control>
    </div>
  );
}
