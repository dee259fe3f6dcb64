"use client";

import { Layers } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { QueryLink } from "@/components/landscape/query-link";
import { late } from "@/components/ui/late";
import { LazyPopup } from "@/components/ui/lazy-popup";
import { LINK_CLASS } from "@/components/ui/link-class";
import { TOOL_CLASS } from "@/components/ui/tool-class";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";

const Live = late(() => import("./overlay-menu-live").then((module) => module.OverlayMenuLive));

/** Chooses one of the landscape's lists to lay over it; nothing where it has none. */
export function OverlayMenu() {
  const { overlay, overlays } = useLandscape();
  const t = useTranslations("shortlist.overlay");
  const locale = useLocale();
  if (overlays.length === 0) return null;
  return (
    <>
      <ul className="hidden gap-3 noscript:flex">
        {overlays.map(({ slug, name }) => (
          <li key={slug}>
            <QueryLink patch={{ overlay: slug, status: null }} className={LINK_CLASS}>
              {localize(name, locale)}
            </QueryLink>
          </li>
        ))}
      </ul>
      <LazyPopup
        kind="menu"
        live={Live}
        given={{}}
        className={cn(TOOL_CLASS, "max-w-48 noscript:hidden", overlay && "text-ink")}
      >
        <Layers aria-hidden />
        <span className="truncate max-sm:sr-only">{overlay ? localize(overlay.name, locale) : t("label")}</span>
      </LazyPopup>
    </>
  );
}
