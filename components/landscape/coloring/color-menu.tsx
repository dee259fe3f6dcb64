"use client";

import { Palette } from "lucide-react";
import { useTranslations } from "next-intl";
import { late } from "@/components/ui/late";
import { LazyPopup } from "@/components/ui/lazy-popup";
import { TOOL_CLASS, TOOL_LABEL } from "@/components/ui/tool-class";
import { cn } from "@/lib/cn";
import { useLandscape } from "../landscape-context";
import { useColorChoices } from "./use-color-choices";

const Live = late(() => import("./color-menu-live").then((module) => module.ColorMenuLive));

/** Chooses what the tiles are coloured by. */
export function ColorMenu() {
  const { colors } = useLandscape();
  const t = useTranslations("coloring");
  if (useColorChoices().length === 0) return null;
  return (
    <LazyPopup
      kind="menu"
      live={Live}
      given={{}}
      title={t("label")}
      className={cn(TOOL_CLASS, "noscript:hidden", colors && "text-ink")}
    >
      <Palette aria-hidden />
      <span className={TOOL_LABEL}>{colors ? t(`by.${colors.by}`) : t("label")}</span>
    </LazyPopup>
  );
}
