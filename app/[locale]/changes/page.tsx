import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { ChangesPage } from "@/components/changes/changes-page";
import { ServerPage } from "@/components/static-site/server-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveChanges } from "@/lib/query/resolve-changes";
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
  const [t, info] = await Promise.all([getTranslations({ locale, namespace: "changes" }), getLandscapeInfo()]);
  const landscape = localize(info?.name, locale);
  const metadata = pageMetadata({
    path: routes.changes(),
    locale,
    title: t("title"),
    description: t("description", { landscape }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
  const feed = { url: routes.changesFeed(locale), title: t("feedTitle", { landscape }) };
  return { ...metadata, alternates: { ...metadata.alternates, types: { "application/atom+xml": [feed] } } };
}

async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, changes] = await Promise.all([getTranslations("changes"), resolveChanges(searchParams)]);
  if (!changes) notFound();
  const head = await pageHead(locale, [
    [t("map"), routes.landscape()],
    [t("title"), routes.changes()],
  ]);
  return (
    <ServerPage page="changes">
      <ChangesPage {...changes} {...head} />
    </ServerPage>
  );
}

export default withWords(ANYWHERE_WORDS, Page);
