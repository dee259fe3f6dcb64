import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { SummaryPage } from "@/components/pages/summary-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveSummary } from "@/lib/query/resolve-summary";
import { routes } from "@/lib/routes";
import { localizedRoute } from "@/lib/seo/addresses";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { translateSummaryQuery } from "@/lib/summary/params";
import { pageHead } from "@/app/_parts/page-head";
import { withWords } from "@/app/_parts/with-words";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, info] = await Promise.all([getTranslations({ locale, namespace: "pages" }), getLandscapeInfo()]);
  const landscape = localize(info?.name, locale);
  return pageMetadata({
    path: routes.summary(),
    locale,
    title: t("summary.title"),
    description: t("summary.description", { landscape }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
}

async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const translated = translateSummaryQuery(await searchParams);
  if (translated !== null) {
    const path = translated === "" ? routes.summary() : `${routes.summary()}?${translated}`;
    permanentRedirect(localizedRoute(path, locale));
  }
  const [t, summary] = await Promise.all([getTranslations("pages"), resolveSummary(searchParams, locale)]);
  if (!summary) notFound();
  const head = await pageHead(locale, [
    [t("map"), routes.landscape()],
    [t("summary.title"), routes.summary()],
  ]);
  return <SummaryPage summary={summary} {...head} />;
}

export default withWords(["filters"], Page);
