import { Rss } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { FilterForm } from "@/components/filter-form/filter-form";
import { formatPartialDate } from "@/components/project/format-partial-date";
import { JsonLdScript } from "@/components/project/json-ld-script";
import { LINK_CLASS } from "@/components/ui/link-class";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { pageOfMonths } from "@/lib/changes/by-month";
import type { ChangeEntry } from "@/lib/changes/entries";
import type { NarrowedChanges } from "@/lib/changes/narrow";
import { type ChangesParams, changesQuery } from "@/lib/changes/params";
import { recentDays } from "@/lib/changes/recent-days";
import type { History } from "@/lib/history/types";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import type { Snapshot } from "@/lib/snapshot/types";
import { ChangeMonths } from "./change-months";
import { LastVisit } from "./last-visit";
import { useChangeFields } from "./use-change-fields";

type Props = {
  snapshot: Snapshot;
  history: History;
  params: ChangesParams;
  counts: NarrowedChanges["counts"];
  /** Those that pass the filters, newest first. */
  entries: readonly ChangeEntry[];
  /** Changes that are known, whatever the filters say. */
  total: number;
  nodes: readonly JsonLdNode[];
  nonce?: string;
};

/** What happened to the landscape, month by month. */
export function ChangesPage({ snapshot, history, params, counts, entries, total, nodes, nonce }: Props) {
  const t = useTranslations("changes");
  const locale = useLocale();
  const fields = useChangeFields({ snapshot, history, params, counts });
  const { months, older } = pageOfMonths(entries, params.before);
  const { since, before } = params;
  const link = (patch: Partial<ChangesParams>) => addressOf(routes.changes(), changesQuery({ ...params, ...patch }));
  const feedQuery = changesQuery({ ...params, since: null, before: null });
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-4xl flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={nodes} nonce={nonce} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="mt-1 text-lg text-pretty text-muted">{t("lead")}</p>
        </div>
        <a href={addressOf(routes.changesFeed(locale), feedQuery)} className={buttonClass()} data-print="hide">
          <Rss aria-hidden />
          {feedQuery === "" ? t("feed") : t("feedChosen")}
        </a>
      </div>
      {total === 0 ? (
        <Nothing title={t("empty.none")} why={t("empty.noneWhy")} />
      ) : (
        <>
          <div className="mt-5">
            <FilterForm
              path={routes.changes()}
              query={changesQuery(params)}
              q={params.q.trim()}
              fields={fields}
              clears={["before"]}
            />
          </div>
          <p role="status" className="mt-3 text-sm text-muted tabular">
            {since !== null
              ? t("count.since", { count: entries.length, date: formatPartialDate(since, locale) })
              : entries.length === total
                ? t("count.all", { total })
                : t("count.some", { count: entries.length, total })}
            {before !== null && <> {t("count.before", { date: formatPartialDate(before, locale) })}</>}
            {since !== null && <PageLink href={link({ since: null, before: null })}>{t("everSince")}</PageLink>}
            {before !== null && <PageLink href={link({ before: null })}>{t("newest")}</PageLink>}
          </p>
          <LastVisit days={recentDays(entries)} />
          {months.length === 0 && <Nothing title={t("empty.noMatch")} why={t("empty.noMatchWhy")} />}
          <ChangeMonths months={months} places={{ ...snapshot, ...history }} />
          {older !== undefined && (
            <p className="mt-6" data-print="hide">
              <Link href={link({ before: older })} prefetch={false} className={buttonClass()}>
                {t("older", { date: formatPartialDate(older, locale) })}
              </Link>
            </p>
          )}
        </>
      )}
    </main>
  );
}

const addressOf = (path: string, query: string) => (query === "" ? path : `${path}?${query}`);

function PageLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} prefetch={false} className={cn(LINK_CLASS, "ml-3 inline-block min-h-6")}>
      {children}
    </Link>
  );
}

function Nothing({ title, why }: { title: string; why: string }) {
  return (
    <div className="mt-8 max-w-2xl">
      <h2 className="text-lg">{title}</h2>
      <p className="mt-1 text-pretty text-muted">{why}</p>
    </div>
  );
}
