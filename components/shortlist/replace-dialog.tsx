"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";

type Props = { isOpen: boolean; count: number; onAnswer: (isSure: boolean) => void };

/** Asks before the reader's own list goes. */
export function ReplaceDialog({ isOpen, count, onAnswer }: Props) {
  const t = useTranslations("shortlist.incoming");
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(next) => !next && onAnswer(false)}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-plate-ink/50" />
        <AlertDialog.Popup className="fixed top-1/2 left-1/2 z-50 w-[min(28rem,calc(100vw-2rem))] -translate-1/2 rounded-md border border-line bg-raised p-5 shadow-raised outline-none">
          <AlertDialog.Title className="text-xl">{t("sure")}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-pretty text-muted">
            {t("sureText", { count })}
          </AlertDialog.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close className={buttonClass()}>{t("sureNo")}</AlertDialog.Close>
            <Button variant="primary" onClick={() => onAnswer(true)}>
              {t("sureYes")}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
