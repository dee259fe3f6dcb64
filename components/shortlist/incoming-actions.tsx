"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { LINK_CLASS } from "@/components/ui/link-class";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { mergeLists } from "@/lib/shortlist/merge";
import type { ShortlistEntry } from "@/lib/shortlist/types";
import { ReplaceDialog } from "./replace-dialog";
import { shortlist, useShortlist } from "./use-shortlist";

type Props = { entries: readonly ShortlistEntry[]; onDone?: () => void };

/** Takes a list over into the reader's own, by choice. */
export function IncomingActions({ entries, onDone }: Props) {
  const t = useTranslations("shortlist.incoming");
  const mine = useShortlist();
  const [isDone, setIsDone] = useState(false);
  const [isAsking, setIsAsking] = useState(false);

  function take(list: readonly ShortlistEntry[]) {
    shortlist.replace(list);
    setIsDone(true);
    onDone?.();
  }

  return (
    <div data-print="hide" className="mt-4 flex flex-wrap items-center gap-2 noscript:hidden">
      <Button variant="primary" onClick={() => take(mergeLists(shortlist.get().entries, entries))}>
        {t("add")}
      </Button>
      {mine.entries.length > 0 && <Button onClick={() => setIsAsking(true)}>{t("replace")}</Button>}
      <p role="status" className="text-sm">
        {isDone && (
          <>
            {t("done", { count: mine.entries.length })}{" "}
            {!onDone && (
              <Link href={routes.shortlist()} className={LINK_CLASS}>
                {t("see")}
              </Link>
            )}
          </>
        )}
      </p>
      <ReplaceDialog
        isOpen={isAsking}
        count={mine.entries.length}
        onAnswer={(isSure) => {
          setIsAsking(false);
          if (isSure) take(entries);
        }}
      />
    </div>
  );
}
