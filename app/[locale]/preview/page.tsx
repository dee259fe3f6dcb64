import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PreviewPage } from "@/components/preview/preview-page";
import { getLandscapeInfo, getSnapshot } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { canReadUrls, previewUrl } from "@/lib/preview/preview-given";
import { readServedPreview } from "@/lib/preview/served-preview";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageHead } from "@/app/_parts/page-head";
import { withWords } from "@/app/_parts/with-words";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, info] = await Promise.all([getTranslations({ locale, namespace: "preview" }), getLandscapeInfo()]);
  const landscape = localize(info?.name, locale);
  const metadata = pageMetadata({
    path: routes.preview(),
    locale,
    title: t("title"),
    description: t("description", { landscape }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
  // A tool for a few, and one that reads what its address names.
  return { ...metadata, robots: { index: false, follow: false } };
}

async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, snapshot, query, served] = await Promise.all([
    getTranslations("preview"),
    getSnapshot(),
    searchParams,
    readServedPreview(),
  ]);
  const [url = ""] = [query.url].flat();
  const asked = url === "" ? null : await previewUrl(url);
  const head = await pageHead(locale, [
    [t("map"), routes.landscape()],
    [t("title"), routes.preview()],
  ]);
  return (
    <PreviewPage
      outcome={served ? { preview: served } : asked}
      isServed={served !== null}
      url={canReadUrls() ? url.slice(0, 2000) : null}
      path={localizedPath(routes.preview(), locale)}
      known={snapshot}
      {...head}
    />
  );
}

export default withWords(["preview", "project", "vendors"], Page);
