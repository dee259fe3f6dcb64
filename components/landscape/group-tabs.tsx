"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import { ALL_GROUP, currentGroup } from "@/lib/landscape/groups";
import { useLandscape } from "./landscape-context";
import { QueryLink } from "./query-link";

/** The groups as tabs, each with its matches while something narrows the results. */
export function GroupTabs({ className }: { className?: string }) {
  const { snapshot, results } = useLandscape();
  const t = useTranslations("landscape.groups");
  const locale = useLocale();
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!tab || !list.current) return;
    // Not `scrollIntoView`: that would scroll the page too.
    const { offsetLeft, offsetWidth } = tab;
    const { scrollLeft, clientWidth } = list.current;
    if (offsetLeft < scrollLeft || offsetLeft + offsetWidth > scrollLeft + clientWidth)
      list.current.scrollLeft = offsetLeft - (clientWidth - offsetWidth) / 2;
  }, [results.group]);

  if (snapshot.groups.length === 0) return null;
  const plain = currentGroup(snapshot, null, results.selection.category);
  const tabs = snapshot.groups.map((group) => ({
    slug: group.slug,
    name: localize(group.name, locale),
    // What the address without a tab shows needs no name.
    patch: group.slug === plain ? null : group.slug,
  }));
  return (
    <nav aria-label={t("label")} className={cn("min-w-0", className)}>
      <ul ref={list} className="relative flex [scrollbar-width:none] overflow-x-auto overscroll-x-contain">
        {[...tabs, { slug: ALL_GROUP, name: t("all"), patch: ALL_GROUP }].map(({ slug, name, patch }) => (
          <li key={slug} className="shrink-0">
            <QueryLink
              patch={{ group: patch }}
              aria-current={slug === results.group ? "page" : undefined}
              className="flex h-10 items-center gap-1.5 border-b-2 border-transparent px-3 text-muted -outline-offset-2 transition-colors duration-150 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink pointer-coarse:h-11"
            >
              {name}
              {results.isNarrowed && <MatchCount count={results.groupCounts.get(slug) ?? 0} />}
            </QueryLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function MatchCount({ count }: { count: number }) {
  const t = useTranslations("landscape.groups");
  const format = useFormatter();
  return (
    <span className="rounded-full bg-sunken px-1.5 text-xs text-muted tabular">
      <span aria-hidden>{format.number(count)}</span>
      <span className="sr-only">{t("matches", { count })}</span>
    </span>
  );
}
