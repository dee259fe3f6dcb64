"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { late } from "@/components/ui/late";
import { LazyPopup } from "@/components/ui/lazy-popup";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { TOOL_CLASS, TOOL_LABEL } from "@/components/ui/tool-class";
import { cn } from "@/lib/cn";
import { EXPORT_FORMATS, MAP_FORMATS } from "@/lib/exports/formats";
import { useExportHref } from "./use-export-href";

const Live = late(() => import("./export-menu-live").then((module) => module.ExportMenuLive));

/** Takes what is on the screen away: as a file, or as a link to it. Without scripts the files are links beside. */
export function ExportMenu() {
  const t = useTranslations("exports.menu");
  return (
    <>
      <LazyPopup kind="menu" live={Live} given={{}} title={t("label")} className={cn(TOOL_CLASS, "noscript:hidden")}>
        <Download aria-hidden />
        <span className={TOOL_LABEL}>{t("label")}</span>
      </LazyPopup>
      <nav aria-label={t("label")} className="hidden noscript:block">
        <FileLinks />
      </nav>
    </>
  );
}

function FileLinks() {
  const t = useTranslations("exports.menu");
  const { fileHref, mapHref } = useExportHref();
  const files = [
    ...EXPORT_FORMATS.map((format) => ({ format, href: fileHref(format) })),
    ...MAP_FORMATS.map((format) => ({ format, href: mapHref(format, "light") })),
  ];
  return (
    <ul className="flex flex-wrap gap-x-3 text-sm">
      {files.map(({ format, href }) => (
        <li key={format}>
          <a href={href} className={LIST_LINK_CLASS}>
            {t(`formats.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
