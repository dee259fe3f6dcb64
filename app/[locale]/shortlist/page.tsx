import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { BrokenList } from "@/components/shortlist/broken-list";
import { MyShortlist } from "@/components/shortlist/my-shortlist";
import { SharedShortlist } from "@/components/shortlist/shared-shortlist";
import { ServerPage } from "@/components/static-site/server-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveSharedList } from "@/lib/query/resolve-shared-list";
import { routes } from "@/lib/routes";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { loadShortlistParams } from "@/lib/shortlist/params";
import { withWords } from "@/app/_parts/with-words";
import { ANYWHERE_WORDS } from "@/lib/i18n/messages";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, info] = await Promise.all([getTranslations({ locale, namespace: "shortlist" }), getLandscapeInfo()]);
  const metadata = pageMetadata({
    path: routes.shortlist(),
    locale,
    title: t("title"),
    description: t("description"),
    siteName: localize(info?.name, locale),
    image: routes.openGraphImage(locale),
  });
  // What is on it is the reader's own, or someone's who shared it.
  return { ...metadata, robots: { index: false } };
}

async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const { list } = await loadShortlistParams(searchParams);
  const shared = list === null ? null : await resolveSharedList(list);
  return (
    <ServerPage page="shortlist">
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-5xl flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8"
      >
        {shared ? <SharedShortlist {...shared} /> : list === null ? <MyShortlist /> : <BrokenList />}
      </main>
    </ServerPage>
  );
}

export default withWords(ANYWHERE_WORDS, Page);
