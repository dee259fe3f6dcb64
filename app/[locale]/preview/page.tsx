import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { headers } from "next/headers";
import { PreviewPage } from "@/components/preview/preview-page";
import { getLandscapeInfo, getSnapshot } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { canReadUrls, previewUrl } from "@/lib/preview/preview-given";
import { readServedPreview } from "@/lib/preview/served-preview";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import { breadcrumbNode } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteUrl } from "@/lib/site-url";
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
  const [t, info, requestHeaders, snapshot, query, served] = await Promise.all([
    getTranslations("preview"),
    getLandscapeInfo(),
    headers(),
    getSnapshot(),
    searchParams,
    readServedPreview(),
  ]);
  const [url = ""] = [query.url].flat();
  const asked = url === "" ? null : await previewUrl(url);
  const at = (path: string) => new URL(localizedPath(path, locale), siteUrl(info?.url)).href;
  const steps = [
    { name: t("map"), url: at(routes.landscape()) },
    { name: t("title"), url: at(routes.preview()) },
  ];
  return (
    <PreviewPage
      outcome={served ? { preview: served } : asked}
      isServed={served !== null}
      url={canReadUrls() ? url.slice(0, 2000) : null}
      path={localizedPath(routes.preview(), locale)}
      known={snapshot}
      nodes={[breadcrumbNode(steps)]}
      nonce={requestHeaders.get("x-nonce") ?? undefined}
    />
  );
}

export default withWords(["preview", "project", "vendors"], Page);
