import type { Metadata } from "next";
import { getFormatter, getTranslations, setRequestLocale } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { ComparePage } from "@/components/compare/compare-page";
import { ServerPage } from "@/components/static-site/server-page";
import { exampleComparisons } from "@/lib/compare/examples";
import { comparePath, loadCompareParams } from "@/lib/compare/params";
import { getAlternatives } from "@/lib/db/alternatives";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveComparison } from "@/lib/query/resolve-comparison";
import { routes } from "@/lib/routes";
import { localizedPath, localizedRoute } from "@/lib/seo/addresses";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteUrl } from "@/lib/site-url";
import { withWords } from "@/app/_parts/with-words";
import { ANYWHERE_WORDS } from "@/lib/i18n/messages";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const MAX_EXAMPLES = 4;

async function readAddress(searchParams: Props["searchParams"]) {
  const { projects, differences } = await loadCompareParams(searchParams);
  const resolved = await resolveComparison(projects.join(","));
  // One alone differs from nothing.
  return { resolved, isOnlyDifferences: differences === "true" && (resolved?.projects.length ?? 0) > 1 };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, format, { resolved }, info] = await Promise.all([
    getTranslations({ locale, namespace: "compare" }),
    getFormatter({ locale }),
    readAddress(searchParams),
    getLandscapeInfo(),
  ]);
  const projects = resolved?.projects ?? [];
  const isComparison = projects.length > 1;
  const names = projects.map(({ name }) => name);
  const metadata = pageMetadata({
    // Whatever the order of the columns, it is one comparison.
    path: comparePath(isComparison ? projects.map(({ slug }) => slug).sort() : []),
    locale,
    title: isComparison ? t("title", { names: names.join(t("separator")) }) : t("titleNone"),
    description: isComparison ? t("description", { names: format.list(names) }) : t("descriptionNone"),
    siteName: localize(info?.name, locale),
    image: routes.openGraphImage(locale),
  });
  return isComparison ? metadata : { ...metadata, robots: { index: false } };
}

async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [{ resolved, isOnlyDifferences }, info] = await Promise.all([readAddress(searchParams), getLandscapeInfo()]);
  if (!resolved) notFound();
  const { movedTo, ...comparison } = resolved;
  if (movedTo) permanentRedirect(localizedRoute(comparePath(movedTo, isOnlyDifferences), locale));
  const examples =
    comparison.projects.length > 0
      ? []
      : exampleComparisons(comparison.snapshot, (await getAlternatives()) ?? new Map(), MAX_EXAMPLES);
  const path = comparePath(
    comparison.projects.map(({ slug }) => slug),
    isOnlyDifferences,
  );
  return (
    <ServerPage page="compare">
      <ComparePage
        {...comparison}
        examples={examples}
        isOnlyDifferences={isOnlyDifferences}
        address={new URL(localizedPath(path, locale), siteUrl(info?.url)).href}
      />
    </ServerPage>
  );
}

export default withWords(ANYWHERE_WORDS, Page);
