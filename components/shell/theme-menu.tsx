"use client";

import { Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy } from "react";
import { buttonClass } from "@/components/ui/button";
import { LazyPopup } from "@/components/ui/lazy-popup";

const load = () => import("./theme-menu-live");
const Live = lazy(async () => ({ default: (await load()).ThemeMenuLive }));

export function ThemeMenu() {
  const t = useTranslations("common.theme");
  return (
    <LazyPopup
      kind="menu"
      Live={Live}
      load={load}
      className={buttonClass({ variant: "quiet", size: "icon" })}
      aria-label={t("label")}
    >
      {/* By style alone, so that the server need not know the theme. */}
      <Sun aria-hidden className="dark:hidden" />
      <Moon aria-hidden className="not-dark:hidden" />
    </LazyPopup>
  );
}
