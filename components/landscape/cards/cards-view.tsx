"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, useEffect, useMemo, useRef } from "react";
import { arrangeList } from "@/lib/landscape/arrange-list";
import { DeferredLandscape } from "../deferred-landscape";
import { useLandscape } from "../landscape-context";
import { ListEnd } from "../list-end";
import { useGrowing } from "../use-growing";
import { useTopOnChange } from "../use-top-on-change";
import { ArrangeControls } from "./arrange-controls";
import { CardSection } from "./card-section";
import { takeCards } from "./take-cards";

/** Two screens of a large display. */
const STEP = 120;

/** The matches as cards in sections. */
export function CardsView() {
  return (
    <DeferredLandscape>
      <Cards />
    </DeferredLandscape>
  );
}

const Cards = memo(function Cards() {
  const { snapshot, params, results, loadText } = useLandscape();
  const t = useTranslations("landscape.cards");
  const locale = useLocale();
  const { group, isMatch } = results;
  const { sort, "group-by": groupBy } = params;
  const sections = useMemo(
    () => arrangeList(snapshot, { group, groupBy, sort, locale, isMatch }),
    [snapshot, group, groupBy, sort, locale, isMatch],
  );
  const total = sections.reduce((sum, section) => sum + section.projects.length, 0);
  const box = useRef<HTMLElement>(null);
  useTopOnChange(box, sections);
  const { shown, left, grow, watchEnd } = useGrowing(sections, total, STEP);

  // Cards show summaries, which come with the words to search in.
  useEffect(loadText, [loadText]);

  return (
    <section ref={box} aria-label={t("label")} className="min-h-0 flex-1 px-4 md:overflow-y-auto">
      <div className="py-3">
        <ArrangeControls />
      </div>
      {takeCards(sections, shown).map((section) => (
        <CardSection key={section.key} section={section} />
      ))}
      <ListEnd left={left} onMore={grow} watch={watchEnd} />
    </section>
  );
});
