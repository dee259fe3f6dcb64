"use client";

import { Menu } from "@base-ui/react/menu";
import { Check, Palette } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { MENU_ITEM, MENU_POPUP } from "@/components/ui/menu-class";
import { TOOL_CLASS, TOOL_LABEL } from "@/components/ui/tool-class";
import { cn } from "@/lib/cn";
import { COLOR_VALUES } from "@/lib/landscape/coloring";
import { COLORS, type ColorBy } from "@/lib/search-params";
import type { Snapshot } from "@/lib/snapshot/types";
import { useLandscape } from "../landscape-context";
import type { StatusColors } from "./use-project-colors";

/** Whether anything would have a colour. */
function canColor({ projects }: Snapshot, by: ColorBy, statuses: StatusColors | null): boolean {
  if (by === "status") return statuses !== null;
  return projects.some((project) => COLOR_VALUES[by](project) !== undefined);
}

/** Chooses what the tiles are coloured by. */
export function ColorMenu() {
  const { snapshot, colors, statuses, setParams } = useLandscape();
  const t = useTranslations("coloring");
  const choices = useMemo(() => COLORS.filter((each) => canColor(snapshot, each, statuses)), [snapshot, statuses]);
  if (choices.length === 0) return null;
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger title={t("label")} className={cn(TOOL_CLASS, "noscript:hidden", colors && "text-ink")}>
        <Palette aria-hidden />
        <span className={TOOL_LABEL}>{colors ? t(`by.${colors.by}`) : t("label")}</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-40">
          <Menu.Popup className={MENU_POPUP}>
            <Menu.RadioGroup
              aria-label={t("label")}
              value={colors?.by ?? null}
              onValueChange={(color) => setParams({ color })}
            >
              {[null, ...choices].map((choice) => (
                <Menu.RadioItem key={choice} value={choice} closeOnClick className={MENU_ITEM}>
                  <Menu.RadioItemIndicator className="col-start-1">
                    <Check aria-hidden className="size-4" />
                  </Menu.RadioItemIndicator>
                  <span className="col-start-2">{t(`by.${choice ?? "none"}`)}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
