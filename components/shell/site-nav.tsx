"use client";

import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { Link, usePathname } from "@/lib/i18n/navigation";
import { pagesOf } from "./pages";

const MENU_ID = "pages";

/**
 * The pages beside the map: the main ones side by side where there is room, the rest, and on a narrow screen all,
 * in a popover of the browser's own, which needs no script.
 */
export function SiteNav({ hasQuiz = false, hasMembers = false }: { hasQuiz?: boolean; hasMembers?: boolean }) {
  const t = useTranslations("common.pages");
  const here = usePathname();
  const pages = pagesOf({ hasQuiz, hasMembers });
  const close = (event: MouseEvent<HTMLElement>) =>
    event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
  return (
    <nav aria-label={t("label")} className="flex">
      <ul className="flex max-xl:hidden">
        {pages
          .filter(({ isMain }) => isMain)
          .map(({ word, path }) => (
            <li key={word}>
              <Link
                href={path}
                prefetch={false}
                aria-current={here === path ? "page" : undefined}
                className={cn(
                  buttonClass({ variant: "quiet" }),
                  "px-2 aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:underline-offset-4",
                )}
              >
                {t(word)}
              </Link>
            </li>
          ))}
      </ul>
      <button
        type="button"
        popoverTarget={MENU_ID}
        aria-label={t("more")}
        title={t("more")}
        className={buttonClass({ variant: "quiet", size: "icon" })}
      >
        <Menu aria-hidden />
      </button>
      <div
        id={MENU_ID}
        popover="auto"
        className="fixed inset-auto top-12 right-2 m-0 min-w-48 rounded-md border border-line bg-raised p-1 text-ink shadow-raised"
      >
        <ul>
          {pages.map(({ word, path, icon: Icon, isMain }) => (
            <li key={word} className={isMain && "xl:hidden"}>
              <Link
                href={path}
                prefetch={false}
                onClick={close}
                aria-current={here === path ? "page" : undefined}
                className="flex min-h-9 items-center gap-2.5 rounded-sm px-2.5 hover:bg-sunken aria-[current=page]:bg-sunken pointer-coarse:min-h-11"
              >
                <Icon aria-hidden className="size-4 text-muted" />
                {t(word)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
