"use client";

import {
  Check,
  Languages,
  LayoutGrid,
  Link2,
  ListFilter,
  type LucideIcon,
  Map as MapIcon,
  Monitor,
  Moon,
  RotateCcw,
  Sun,
  Table2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useState } from "react";
import { NO_PARAMS } from "@/components/filters/params-patch";
import { landscapeHost } from "@/components/landscape/landscape-host";
import { useOtherLanguages } from "@/components/shell/use-other-languages";
import { routes } from "@/lib/routes";
import { usePaletteSteps } from "./use-palette-steps";

export type PaletteAction = {
  id: string;
  label: string;
  icon: LucideIcon;
  run: () => void | Promise<void>;
  /** What it did shows in its own words, so the palette stays. */
  isKept?: boolean;
};

/** From this width on, the view without a name is the map. */
const WIDE = "(min-width: 48rem)";

const THEME_ACTIONS = [
  { theme: "light", word: "lightTheme", icon: Sun },
  { theme: "dark", word: "darkTheme", icon: Moon },
  { theme: "system", word: "systemTheme", icon: Monitor },
] as const;

export function usePaletteActions(): PaletteAction[] {
  const t = useTranslations("search.actions");
  const { theme, setTheme } = useTheme();
  const choose = useTranslations("choose");
  const { change, openPage } = usePaletteSteps();
  const languages = useOtherLanguages();
  const [copy, setCopy] = useState<"copy" | "copied" | "copyFailed">("copy");

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setCopy("copied");
    } catch {
      setCopy("copyFailed");
    }
  }

  return [
    {
      id: "map",
      label: t("map"),
      icon: MapIcon,
      run: () => change({ view: window.matchMedia(WIDE).matches ? null : "map" }),
    },
    { id: "cards", label: t("cards"), icon: LayoutGrid, run: () => change({ view: "cards" }) },
    { id: "table", label: t("table"), icon: Table2, run: () => change({ view: "table" }) },
    { id: "choose", label: choose("link"), icon: ListFilter, run: () => openPage(routes.choose()) },
    ...(landscapeHost() ? [{ id: "reset", label: t("reset"), icon: RotateCcw, run: () => change(NO_PARAMS) }] : []),
    { id: "copy", label: t(copy), icon: copy === "copied" ? Check : Link2, run: copyLink, isKept: true },
    ...THEME_ACTIONS.filter((each) => each.theme !== theme).map((each) => ({
      id: each.theme,
      label: t(each.word),
      icon: each.icon,
      run: () => setTheme(each.theme),
    })),
    ...languages.map(({ tag, name, href }) => ({
      id: tag,
      label: t("language", { language: name }),
      icon: Languages,
      run: () => window.location.assign(href),
    })),
  ];
}
