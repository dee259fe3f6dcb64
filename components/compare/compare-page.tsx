import { useFormatter, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { ShortlistNotice } from "@/components/shortlist/shortlist-notice";
import { buttonClass } from "@/components/ui/button";
import { buildComparison, onlyDifferences } from "@/lib/compare/build-comparison";
import type { Example } from "@/lib/compare/examples";
import type { VendorOwners } from "@/lib/compare/families";
import { comparePath } from "@/lib/compare/params";
import { suggestProjects } from "@/lib/compare/suggest";
import { Link } from "@/lib/i18n/navigation";
import type { ProjectDetail, Snapshot } from "@/lib/snapshot/types";
import { AddBar } from "./add-bar";
import { CompareNotices } from "./compare-notices";
import { CompareStart } from "./compare-start";
import { CompareTable } from "./compare-table";
import { CopyComparison } from "./copy-comparison";
import { COMPARE_TITLE_ID } from "./title-id";
import { useCompareWords } from "./use-compare-words";

type Named = { slug: string; name: string };

type Props = {
  snapshot: Snapshot;
  projects: readonly ProjectDetail[];
  owners: VendorOwners;
  twice: readonly Named[];
  leftOut: readonly Named[];
  unknown: readonly { word: string; nearest: readonly Named[] }[];
  /** To begin with, where nothing is chosen. */
  examples: readonly Example[];
  isOnlyDifferences: boolean;
  /** Of this page, printed below the table. */
  address: string;
};

const MAX_SUGGESTIONS = 5;

/** Up to five projects side by side. It scrolls as one, so that names and facts both stay in sight. */
export function ComparePage({ snapshot, projects, owners, examples, ...rest }: Props) {
  const { isOnlyDifferences, address, ...notices } = rest;
  const t = useTranslations("compare");
  const format = useFormatter();
  const words = useCompareWords();
  const slugs = projects.map(({ slug }) => slug);
  const names = projects.map(({ name }) => name);
  const all = buildComparison(projects, { stages: snapshot.stages, owners, words });
  const comparison = isOnlyDifferences ? onlyDifferences(all) : all;
  return (
    <main id="main" tabIndex={-1} className="compare outline-none">
      <div className="compare-body" style={{ "--n": projects.length } as CSSProperties}>
        <div className="compare-top flex flex-col gap-3">
          <h1 id={COMPARE_TITLE_ID} tabIndex={-1} className="text-xl break-words outline-none sm:text-2xl">
            {projects.length > 1 ? t("title", { names: names.join(t("separator")) }) : t("titleNone")}
          </h1>
          <CompareNotices slugs={slugs} isOnlyDifferences={isOnlyDifferences} {...notices} />
          <AddBar
            slugs={slugs}
            suggestions={suggestProjects(projects, snapshot, MAX_SUGGESTIONS)}
            isOnlyDifferences={isOnlyDifferences}
          />
          {projects.length === 0 && <CompareStart examples={examples} />}
          {projects.length === 1 && <p className="text-muted">{t("empty.one")}</p>}
          {projects.length > 1 && (
            <div data-print="hide" className="flex flex-wrap items-center gap-2">
              <Link
                href={comparePath(slugs, !isOnlyDifferences)}
                prefetch={false}
                scroll={false}
                className={buttonClass()}
              >
                {t(isOnlyDifferences ? "allFacts" : "onlyDifferences")}
              </Link>
              <CopyComparison comparison={comparison} />
            </div>
          )}
        </div>
        {projects.length > 0 && (
          <CompareTable
            caption={t("caption", { names: format.list(names) })}
            comparison={comparison}
            projects={projects}
            stages={snapshot.stages}
            isOnlyDifferences={isOnlyDifferences}
          />
        )}
        {projects.length > 0 && comparison.rows.length === 0 && (
          <p className="compare-top text-muted">{t("noDifferences")}</p>
        )}
        <p className="hidden text-sm print:block" data-print="address" data-address={address} />
      </div>
      <ShortlistNotice />
    </main>
  );
}
