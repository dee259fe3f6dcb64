"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { saveFile } from "./save-file";
import { shortlist, useShortlist } from "./use-shortlist";

/** Says that something kept here could not be read, and hands it out. */
export function UnreadableNotice() {
  const { unreadable } = useShortlist();
  const t = useTranslations("shortlist.unreadable");
  if (unreadable === null) return null;
  return (
    <div role="alert" className="mt-4 flex flex-wrap items-center gap-2 rounded-md border border-warn p-3">
      <p className="mr-auto text-pretty">{t("text")}</p>
      <Button onClick={() => saveFile("shortlist-unreadable.txt", "text/plain", unreadable)}>{t("download")}</Button>
      <Button variant="quiet" onClick={shortlist.forgetUnreadable}>
        {t("forget")}
      </Button>
    </div>
  );
}
