import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { VendorPage } from "@/components/vendors/vendor-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveVendor } from "@/lib/query/resolve-vendor";
import { routes } from "@/lib/routes";
import { localizedRoute } from "@/lib/seo/addresses";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteUrl } from "@/lib/site-url";
import { readNonce } from "@/app/_parts/page-head";

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const [t, resolved, info] = await Promise.all([
    getTranslations({ locale, namespace: "vendors.page" }),
    resolveVendor(slug),
    getLandscapeInfo(),
  ]);
  if (!resolved || "movedTo" in resolved) return { title: t("titleUnknown") };
  const { vendor } = resolved.profile;
  const landscape = localize(info?.name, locale);
  const name = localize(vendor.name, locale);
  const count = new Set(vendor.projects.map(({ slug }) => slug)).size;
  return pageMetadata({
    path: routes.vendor(vendor.slug),
    locale,
    title: name,
    description: localize(vendor.summary, locale) || t("description", { name, landscape, count }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const [resolved, info, nonce] = await Promise.all([resolveVendor(slug), getLandscapeInfo(), readNonce()]);
  if (!resolved) notFound();
  if ("movedTo" in resolved) permanentRedirect(localizedRoute(routes.vendor(resolved.movedTo), locale));
  return <VendorPage {...resolved} base={siteUrl(info?.url)} nonce={nonce} />;
}
