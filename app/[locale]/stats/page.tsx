import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { ServerPage } from "@/components/static-site/server-page";
import { StatsPage } from "@/components/stats/stats-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveStats } from "@/lib/query/resolve-stats";
import { routes } from "@/lib/routes";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageHead } from "@/app/_parts/page-head";
import { withWords } from "@/app/_parts/with-words";
import { ANYWHERE_WORDS } from "@/lib/i18n/messages";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, info] = await Promise.all([getTranslations({ locale, namespace: "stats" }), getLandscapeInfo()]);
  const landscape = localize(info?.name, locale);
  return pageMetadata({
    path: routes.stats(),
    locale,
    title: t("title"),
    description: t("description", { landscape }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
}

async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, stats] = await Promise.all([getTranslations("stats"), resolveStats(searchParams)]);
  if (!stats) notFound();
  const head = await pageHead(locale, [
    [t("map"), routes.landscape()],
    [t("title"), routes.stats()],
  ]);
  return (
    <ServerPage page="stats">
      <StatsPage stats={stats} {...head} />
    </ServerPage>
  );
}

export default withWords(ANYWHERE_WORDS, Page);
