"use client";

import { Menu } from "@base-ui/react/menu";
import { Check, Download, Link2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { type MouseEvent, useState } from "react";
import { useLandscape } from "@/components/landscape/landscape-context";
import { saveView } from "@/components/static-site/save-view";
import { useIsStatic } from "@/components/static-site/use-is-static";
import type { PopupTrigger } from "@/components/ui/lazy-popup";
import { MENU_ITEM, MENU_POPUP } from "@/components/ui/menu-class";
import { cn } from "@/lib/cn";
import { EXPORT_FORMATS, type ExportFormat, MAP_FORMATS, type MapFormat } from "@/lib/exports/formats";
import { readingOrder } from "@/lib/landscape/reading-order";
import { useExportHref } from "./use-export-href";

export function ExportMenuLive({ trigger }: { trigger: PopupTrigger }) {
  const { snapshot, params, results } = useLandscape();
  const t = useTranslations("exports.menu");
  const locale = useLocale();
  // There the files hold the whole landscape, and nobody draws maps.
  const isStatic = useIsStatic();
  const { fileHref, mapHref } = useExportHref();
  const theme = useTheme().resolvedTheme === "dark" ? "dark" : "light";
  return (
    <Menu.Root modal={false} defaultOpen>
      <Menu.Trigger {...trigger} />
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-40">
          <Menu.Popup className={cn(MENU_POPUP, "w-64")}>
            <Menu.Group>
              <Menu.GroupLabel className="px-2 py-1 text-sm text-muted">
                {t("what", { count: results.count })}
              </Menu.GroupLabel>
              {EXPORT_FORMATS.map((format) => (
                <FileItem
                  key={format}
                  format={format}
                  href={fileHref(format)}
                  onSave={
                    isStatic
                      ? () =>
                          void saveView(format, readingOrder(snapshot, params, results, locale), { snapshot, locale })
                      : undefined
                  }
                />
              ))}
            </Menu.Group>
            {!isStatic && (
              <>
                <Menu.Separator className="my-1 h-px bg-line" />
                <Menu.Group>
                  <Menu.GroupLabel className="px-2 py-1 text-sm text-muted">{t("map")}</Menu.GroupLabel>
                  {MAP_FORMATS.map((format) => (
                    <FileItem key={format} format={format} href={mapHref(format, theme)} />
                  ))}
                </Menu.Group>
              </>
            )}
            <Menu.Separator className="my-1 h-px bg-line" />
            <CopyLinkItem />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

type FileItemProps = {
  format: ExportFormat | MapFormat;
  href: string;
  /** Makes the file here instead of asking for it. */
  onSave?: () => void;
};

function FileItem({ format, href, onSave }: FileItemProps) {
  const t = useTranslations("exports.menu");
  const handleClick = (event: MouseEvent) => {
    if (!onSave) return;
    event.preventDefault();
    onSave();
  };
  return (
    <Menu.LinkItem
      closeOnClick
      href={href}
      download={`landscape.${format}`}
      onClick={handleClick}
      className={MENU_ITEM}
    >
      <Download aria-hidden className="col-start-1 size-4 text-muted" />
      <span className="col-start-2">{t(`formats.${format}`)}</span>
    </Menu.LinkItem>
  );
}

function CopyLinkItem() {
  const t = useTranslations("exports.menu");
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  const Icon = state === "done" ? Check : Link2;
  const word = { idle: t("copyLink"), done: t("copied"), failed: t("copyFailed") }[state];

  async function handleClick() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setState("done");
    } catch {
      setState("failed");
    }
  }

  return (
    <Menu.Item closeOnClick={false} onClick={handleClick} className={MENU_ITEM}>
      <Icon aria-hidden className={cn("col-start-1 size-4", state === "done" ? "text-good" : "text-muted")} />
      <span aria-live="polite" className="col-start-2">
        {word}
      </span>
    </Menu.Item>
  );
}
