import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { GuidePage } from "@/components/guide/guide-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveGuide } from "@/lib/query/resolve-guide";
import { routes } from "@/lib/routes";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageHead } from "@/app/_parts/page-head";
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
  const [t, guide] = await Promise.all([getTranslations("guide"), resolveGuide(locale)]);
  if (!guide) notFound();
  const head = await pageHead(locale, [
    [t("map"), routes.landscape()],
    [t("title"), routes.guide()],
  ]);
  return <GuidePage guide={guide} {...head} />;
}

export default withWords(["guide"], Page);
