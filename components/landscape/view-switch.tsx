"use client";

import { LayoutGrid, List, type LucideIcon, Map as MapIcon, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import type { View } from "@/lib/search-params";
import { useLandscape } from "./landscape-context";
import { QueryLink } from "./query-link";

type Choice = {
  word: "list" | "map" | "cards" | "table";
  view: View | null;
  icon: LucideIcon;
  where?: "phone" | "wide";
};

/** Without a view in the address a wide screen shows the map and a phone the list, so "map" is two links. */
const CHOICES: Choice[] = [
  { word: "list", view: null, icon: List, where: "phone" },
  { word: "map", view: "map", icon: MapIcon, where: "phone" },
  { word: "map", view: null, icon: MapIcon, where: "wide" },
  { word: "cards", view: "cards", icon: LayoutGrid },
  { word: "table", view: "table", icon: Table2 },
];

const SHOWN = { phone: "md:hidden", wide: "max-md:hidden" } as const;

/** Where cards are what an address without a view shows, the map has to be named. */
const CARDS_FIRST = CHOICES.filter(({ word }) => word !== "list").map((choice): Choice =>
  choice.word === "map" ? { ...choice, view: "map" } : choice,
);

export function ViewSwitch({ className }: { className?: string }) {
  const { params, snapshot } = useLandscape();
  const t = useTranslations("landscape.views");
  return (
    <nav aria-label={t("label")} className={className}>
      <ul className="flex w-fit rounded-sm border border-line bg-sunken p-px">
        {(snapshot.defaultView === "cards" ? CARDS_FIRST : CHOICES).map(({ word, view, icon: Icon, where }) => {
          const isCurrent = params.view === view || (where === "wide" && params.view === "map");
          return (
            <li key={`${word}-${where ?? "all"}`} className={where && SHOWN[where]}>
              <QueryLink
                patch={{ view }}
                aria-current={isCurrent ? "page" : undefined}
                className={cn(
                  "flex h-7 items-center gap-1.5 rounded-sm px-2 text-sm text-muted transition-colors duration-150 hover:text-ink pointer-coarse:h-11 pointer-coarse:px-3",
                  isCurrent && "bg-raised text-ink shadow-[0_0_0_1px_var(--color-line)]",
                )}
              >
                <Icon aria-hidden className="size-4" />
                <span className="max-sm:sr-only">{t(word)}</span>
              </QueryLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
