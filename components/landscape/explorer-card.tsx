"use client";

import { useLocale } from "next-intl";
import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import { CompareButton } from "@/components/compare/compare-button";
import { OverlayNote } from "@/components/overlays/overlay-note";
import { CardDay } from "@/components/history/card-day";
import { ShortlistButton } from "@/components/shortlist/shortlist-button";
import { late } from "@/components/ui/late";
import { useWhenIdle } from "@/components/ui/use-when-idle";
import { neighbours, readingOrder } from "@/lib/landscape/reading-order";
import { useLandscape, useOpenSlug } from "./landscape-context";

const ProjectSheet = late(() => import("@/components/project/project-sheet").then((module) => module.ProjectSheet));

/** The card of the open project, with its neighbours in the current result. */
export function ExplorerCard() {
  const { snapshot, overlay, params, results, openProject, closeProject, projectHref, past } = useLandscape();
  const openSlug = useOpenSlug();
  const locale = useLocale();
  const isOpen = openSlug !== null;
  // Most readers open one: an empty one is there before they do, and stays.
  const [isReady, setReady] = useState(isOpen);
  if (isOpen && !isReady) setReady(true);
  useWhenIdle(useCallback(() => void ProjectSheet.load().then(() => startTransition(() => setReady(true))), []));
  const order = useMemo(
    () =>
      isOpen ? readingOrder(snapshot, params, results, locale).filter((slug) => !past?.time.former.has(slug)) : [],
    [isOpen, snapshot, params, results, locale, past],
  );
  const { previous, next } = neighbours(order, openSlug);
  const placeholder = snapshot.projects.find((project) => project.slug === openSlug);

  const name = placeholder?.name;
  useEffect(() => {
    if (!name) return;
    const before = document.title;
    document.title = `${name} · ${before}`;
    return () => {
      document.title = before;
    };
  }, [name]);

  if (!isReady) return null;
  return (
    <ProjectSheet
      slug={openSlug}
      stages={snapshot.stages}
      previous={previous}
      next={next}
      hrefOf={projectHref}
      onOpenChange={(slug) => (slug === null ? closeProject() : openProject(slug))}
      placeholder={placeholder}
      renderActions={(slug, name) => (
        <>
          {/* A private project has no page that could stand beside others. */}
          {!overlay?.projects.some((project) => project.slug === slug) && (
            <CompareButton slug={slug} name={name} hasText />
          )}
          <ShortlistButton slug={slug} name={name} hasText />
          {past && <CardDay day={past.day} />}
          <OverlayNote overlay={overlay} slug={slug} />
        </>
      )}
    />
  );
}
