import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { VendorsPage } from "@/components/vendors/vendors-page";
import { readTogether } from "@/lib/db/edition";
import { getLandscapeInfo, getSnapshot, listVendors } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { routes } from "@/lib/routes";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageHead } from "@/app/_parts/page-head";
import { withWords } from "@/app/_parts/with-words";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, info] = await Promise.all([getTranslations({ locale, namespace: "vendors" }), getLandscapeInfo()]);
  const landscape = localize(info?.name, locale);
  return pageMetadata({
    path: routes.vendors(),
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
  const [t, [vendors, snapshot]] = await Promise.all([
    getTranslations("vendors"),
    readTogether(async () => [await listVendors(), await getSnapshot()] as const),
  ]);
  if (!snapshot) notFound();
  const head = await pageHead(locale, [
    [t("page.map"), routes.landscape()],
    [t("title"), routes.vendors()],
  ]);
  return <VendorsPage vendors={vendors} sheets={snapshot.sheets} {...head} />;
}

export default withWords(["vendors"], Page);
