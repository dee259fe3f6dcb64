"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { NO_PARAMS } from "@/components/filters/params-patch";
import { useFacetNames } from "@/components/filters/use-facet-names";
import { buttonClass } from "@/components/ui/button";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { FACETS } from "@/lib/landscape/facets";
import { ALL_GROUP } from "@/lib/landscape/groups";
import { routes } from "@/lib/routes";
import { useLandscape } from "./landscape-context";
import { QueryLink } from "./query-link";
import { StageMark } from "./stage-mark";

/** Says which filters leave nothing, and offers the ways out. */
export function EmptyResults({ className }: { className?: string }) {
  const { results } = useLandscape();
  const t = useTranslations("landscape.empty");
  const choose = useTranslations("choose");
  return (
    <section className={cn("mx-auto flex max-w-xl flex-col items-center gap-3 px-4 py-16 text-center", className)}>
      <StageMark stones="archived" className="size-10 text-line-strong" />
      <h2 className="text-lg">{t("title")}</h2>
      <Why />
      {results.isNarrowed && (
        <QueryLink patch={NO_PARAMS} className={buttonClass()}>
          {t("reset")}
        </QueryLink>
      )}
      <Elsewhere />
      <Link href={routes.choose()} prefetch={false} className={cn(LINK_CLASS, "py-1 pointer-coarse:py-3")}>
        {choose("link")}
      </Link>
    </section>
  );
}

function Why() {
  const { params } = useLandscape();
  const t = useTranslations("landscape.empty");
  const words = useTranslations("filters.facets");
  const locale = useLocale();
  const format = useFormatter();
  const nameOf = useFacetNames();
  const filters = FACETS.filter((facet) => params[facet].length > 0).map((facet) =>
    t("filter", {
      // In the middle of a sentence.
      facet: words(facet).toLocaleLowerCase(locale),
      values: format.list(
        params[facet].map((value) => nameOf(facet, value)),
        { type: "disjunction" },
      ),
    }),
  );
  const all = params.q.trim() === "" ? filters : [t("search", { text: params.q.trim() }), ...filters];
  const sentence = all.length === 0 ? "whyNone" : all.length === 1 ? "whyOne" : "why";
  return (
    <p className="break-words text-muted" suppressHydrationWarning>
      {t(sentence, { filters: format.list(all) })}
    </p>
  );
}

function Elsewhere() {
  const { snapshot, results } = useLandscape();
  const t = useTranslations("landscape.empty");
  const locale = useLocale();
  const format = useFormatter();
  const all = useTranslations("landscape.groups");
  if (!results.isNarrowed || snapshot.groups.length === 0) return null;
  const tabs = [
    ...snapshot.groups.map(({ slug, name }, index) => ({
      slug,
      name: localize(name, locale),
      group: index === 0 ? null : slug,
    })),
    { slug: ALL_GROUP, name: all("all"), group: ALL_GROUP },
  ].flatMap((tab) => {
    const count = tab.slug === results.group ? 0 : (results.groupCounts.get(tab.slug) ?? 0);
    return count > 0 ? [{ ...tab, count }] : [];
  });
  if (tabs.length === 0) return null;
  return (
    <div className="mt-2">
      <p className="text-muted">{t("elsewhere")}</p>
      <ul className="mt-1 flex flex-wrap justify-center gap-x-4">
        {tabs.map(({ slug, name, group, count }) => (
          <li key={slug}>
            <QueryLink patch={{ group }} className={cn(LINK_CLASS, "inline-block py-1 pointer-coarse:py-3")}>
              {`${name} (${format.number(count)})`}
            </QueryLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
