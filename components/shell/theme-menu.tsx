"use client";

import { Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { late } from "@/components/ui/late";
import { LazyPopup } from "@/components/ui/lazy-popup";

const Live = late(() => import("./theme-menu-live").then((module) => module.ThemeMenuLive));

export function ThemeMenu() {
  const t = useTranslations("common.theme");
  return (
    <LazyPopup
      kind="menu"
      live={Live}
      given={{}}
      className={buttonClass({ variant: "quiet", size: "icon" })}
      aria-label={t("label")}
    >
      {/* By style alone, so that the server need not know the theme. */}
      <Sun aria-hidden className="dark:hidden" />
      <Moon aria-hidden className="not-dark:hidden" />
    </LazyPopup>
  );
}
