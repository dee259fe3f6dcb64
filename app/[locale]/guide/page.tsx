import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { GuidePage } from "@/components/guide/guide-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveGuide } from "@/lib/query/resolve-guide";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import { breadcrumbNode } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteUrl } from "@/lib/site-url";
import { withWords } from "@/app/_parts/with-words";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, info] = await Promise.all([getTranslations({ locale, namespace: "guide" }), getLandscapeInfo()]);
  const landscape = localize(info?.name, locale);
  return pageMetadata({
    path: routes.guide(),
    locale,
    title: t("title"),
    description: t("description", { landscape }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
}

async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, info, requestHeaders, guide] = await Promise.all([
    getTranslations("guide"),
    getLandscapeInfo(),
    headers(),
    resolveGuide(locale),
  ]);
  if (!guide) notFound();
  const at = (path: string) => new URL(localizedPath(path, locale), siteUrl(info?.url)).href;
  const steps = [
    { name: t("map"), url: at(routes.landscape()) },
    { name: t("title"), url: at(routes.guide()) },
  ];
  return <GuidePage guide={guide} nodes={[breadcrumbNode(steps)]} nonce={requestHeaders.get("x-nonce") ?? undefined} />;
}

export default withWords(["guide"], Page);
