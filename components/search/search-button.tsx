"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { late } from "@/components/ui/late";
import { useFirstSign } from "@/components/ui/use-first-sign";
import { usePaletteKeys } from "./use-palette-keys";

const CommandPalette = late(() => import("./command-palette").then((module) => module.CommandPalette));

const neverChanges = () => () => {};
const hasCommandKey = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** Opens the command palette, as do `/` and Ctrl or Command with K. What it needs is loaded at the first sign of a reader. */
export function SearchButton() {
  const t = useTranslations("common.search");
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const isApple = useSyncExternalStore(neverChanges, hasCommandKey, () => false);
  usePaletteKeys(() => setOpen((before) => !before), isOpen);
  if (isOpen && !wasOpened) setOpened(true);

  useFirstSign(CommandPalette.load);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-label={t("open")}
        onPointerEnter={CommandPalette.load}
        onFocus={CommandPalette.load}
        onClick={() => setOpen(true)}
        className="flex h-9 items-center gap-2 rounded-sm border-line px-2.5 text-muted transition-colors duration-150 hover:bg-sunken hover:text-ink max-md:size-11 max-md:justify-center md:w-80 md:border md:border-line-strong md:bg-raised min-[112rem]:w-96"
      >
        <Search aria-hidden className="size-4 shrink-0 max-md:size-5" />
        <span aria-hidden className="flex-1 text-left max-md:hidden">
          {t("label")}
        </span>
        <span aria-hidden className="flex gap-1 max-md:hidden">
          <Key>/</Key>
          <Key>{isApple ? "⌘K" : "Ctrl K"}</Key>
        </span>
      </button>
      {wasOpened && <CommandPalette isOpen={isOpen} onOpenChange={setOpen} />}
    </>
  );
}

function Key({ children }: { children: string }) {
  return <kbd className="rounded-sm border border-line px-1 font-sans text-xs text-muted">{children}</kbd>;
}
