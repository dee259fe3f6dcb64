"use client";

import { Drawer } from "@base-ui/react/drawer";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { buttonClass } from "@/components/ui/button";
import type { PopupTrigger } from "@/components/ui/lazy-popup";
import { cn } from "@/lib/cn";
import { FilterPanel } from "./filter-panel";
import { NO_PARAMS } from "./params-patch";

const POPUP =
  "bg-paper text-ink shadow-raised flex max-h-[88dvh] w-full flex-col rounded-t-md outline-none [transform:translateY(var(--drawer-swipe-movement-y))] transition-transform duration-200 ease-out data-swiping:duration-0 data-starting-style:[transform:translateY(100%)] data-ending-style:[transform:translateY(100%)]";

export function FilterSheetLive({ trigger }: { trigger: PopupTrigger }) {
  const { results, setParams } = useLandscape();
  const t = useTranslations("filters");
  const common = useTranslations("common");
  return (
    <Drawer.Root defaultOpen>
      <Drawer.Trigger {...trigger} />
      <Drawer.Portal>
        <Drawer.Backdrop className="fixed inset-0 z-40 bg-[oklch(0_0_0/0.4)] opacity-[calc(1-var(--drawer-swipe-progress))] transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Drawer.Viewport className="fixed inset-0 z-40 flex items-end">
          <Drawer.Popup className={POPUP}>
            <div aria-hidden className="mx-auto mt-2 h-1 w-10 shrink-0 rounded-full bg-line-strong" />
            <div className="flex items-center gap-2 border-b border-line py-1 pr-2 pl-4">
              <Drawer.Title className="flex-1 text-lg">{t("label")}</Drawer.Title>
              {results.isNarrowed && (
                <button
                  type="button"
                  className={cn(buttonClass({ variant: "quiet" }), "h-11")}
                  aria-label={t("resetLabel")}
                  onClick={() => setParams(NO_PARAMS)}
                >
                  {t("reset")}
                </button>
              )}
              <Drawer.Close
                className={cn(buttonClass({ variant: "quiet", size: "icon" }), "size-11")}
                aria-label={common("close")}
              >
                <X aria-hidden />
              </Drawer.Close>
            </div>
            <Drawer.Content className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
              <FilterPanel />
            </Drawer.Content>
            <div className="border-t border-line px-4 pt-2 pb-[calc(0.5rem+env(safe-area-inset-bottom))]">
              <Drawer.Close className={cn(buttonClass({ variant: "primary" }), "h-11 w-full")}>
                {t("show", { count: results.count })}
              </Drawer.Close>
            </div>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
