"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";

/** The one that lib/notices.ts reads. */
const COOKIE = "cairn-dismissed";
const YEAR_S = 365 * 24 * 60 * 60;

/** Remembered in a cookie, so that the server leaves it out the next time and nothing jumps. */
function remember(id: string): void {
  const before = document.cookie.split("; ").find((each) => each.startsWith(`${COOKIE}=`));
  const ids = [...(before?.slice(COOKIE.length + 1).split(".") ?? []), id].filter(Boolean);
  document.cookie = `${COOKIE}=${ids.join(".")}; path=/; max-age=${YEAR_S}; samesite=lax`;
}

/** A line that its reader can put away for good. */
export function DismissibleNotice({ id, children }: { id: string; children: ReactNode }) {
  const t = useTranslations("common.notices");
  const [isGone, setIsGone] = useState(false);
  if (isGone) return null;
  return (
    <div className="flex items-center gap-3 border-b border-line bg-accent-soft px-4 py-1 text-sm">
      <div className="min-w-0 flex-1 py-0.5">{children}</div>
      <Button
        variant="quiet"
        size="icon"
        className="-mr-2 size-7 [@media(scripting:none)]:hidden"
        aria-label={t("dismiss")}
        title={t("dismiss")}
        onClick={() => {
          remember(id);
          setIsGone(true);
        }}
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}
