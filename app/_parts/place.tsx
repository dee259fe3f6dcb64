import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { PlacePage } from "@/components/categories/place-page";
import { standsAt } from "@/lib/categories/projects-at";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolvePlace } from "@/lib/query/resolve-place";
import { routes } from "@/lib/routes";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteUrl } from "@/lib/site-url";
import { readNonce } from "./page-head";

/** Segments of the address of a category, or of a subcategory. */
type Address = { locale: string; category: string; subcategory?: string };

export async function placeMetadata({ locale, ...segments }: Address): Promise<Metadata> {
  const [t, place, info] = await Promise.all([
    getTranslations({ locale, namespace: "categories" }),
    resolvePlace(segments.category, segments.subcategory),
    getLandscapeInfo(),
  ]);
  if (!place) return { title: t("titleUnknown") };
  const { category, subcategory, snapshot } = place;
  const address = { category: category.slug, subcategory: subcategory?.slug };
  const landscape = localize(info?.name, locale);
  const [name, above] = [localize((subcategory ?? category).name, locale), localize(category.name, locale)];
  const count = standsAt(snapshot, address).filter(Boolean).length;
  return pageMetadata({
    path: routes.place(address),
    locale,
    title: subcategory ? t("titleIn", { subcategory: name, category: above }) : name,
    description: localize((subcategory ?? category).summary, locale) || t("description", { name, landscape, count }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
}

export async function PlaceContent({ locale, category, subcategory }: Address) {
  setRequestLocale(locale);
  const [place, info, nonce] = await Promise.all([
    resolvePlace(category, subcategory),
    getLandscapeInfo(),
    readNonce(),
  ]);
  if (!place) notFound();
  return <PlacePage place={place} base={siteUrl(info?.url)} nonce={nonce} />;
}
