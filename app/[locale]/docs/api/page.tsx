import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { ApiDocsPage } from "@/components/api-docs/api-docs-page";
import { getOpenApi } from "@/lib/api/document";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { routes } from "@/lib/routes";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageHead } from "@/app/_parts/page-head";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, info] = await Promise.all([getTranslations({ locale, namespace: "exports.docs" }), getLandscapeInfo()]);
  const landscape = localize(info?.name, locale);
  return pageMetadata({
    path: routes.apiDocs(),
    locale,
    title: t("title"),
    description: t("description", { landscape }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, document] = await Promise.all([getTranslations("exports.docs"), getOpenApi()]);
  if (!document) notFound();
  const head = await pageHead(locale, [
    [t("map"), routes.landscape()],
    [t("title"), routes.apiDocs()],
  ]);
  return <ApiDocsPage document={document} {...head} />;
}
