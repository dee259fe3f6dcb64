"use client";

import { Dialog } from "@base-ui/react/dialog";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { PaletteBody } from "./palette-body";

const POPUP =
  "border-line bg-raised text-ink shadow-raised fixed top-[max(0.5rem,10dvh)] left-1/2 z-50 flex h-[min(32rem,78dvh)] w-[min(40rem,calc(100vw-1rem))] -translate-x-1/2 flex-col overflow-hidden rounded-md border outline-none transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0 max-md:top-2";

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Finds projects, vendors, categories and actions from anywhere, by keyboard. */
export function CommandPalette({ isOpen, onOpenChange }: Props) {
  const t = useTranslations("search");
  const input = useRef<HTMLInputElement>(null);
  const opensCard = useRef(false);

  function close(isCard: boolean) {
    opensCard.current = isCard;
    onOpenChange(false);
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={() => close(false)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-[oklch(0_0_0/0.3)] transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        {/* A card takes the focus itself: giving it back to the button would take it away again. */}
        <Dialog.Popup className={POPUP} initialFocus={input} finalFocus={() => !opensCard.current}>
          <Dialog.Title className="sr-only">{t("title")}</Dialog.Title>
          <PaletteBody input={input} onDone={close} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
