import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { createLoader } from "nuqs/server";
import { LandscapeExplorer } from "@/components/landscape/landscape-explorer";
import { getLandscapeInfo, getSnapshotWire } from "@/lib/db/queries";
import { findHits } from "@/lib/db/search";
import { localize } from "@/lib/i18n/localized";
import { getPathname } from "@/lib/i18n/navigation";
import { oldLinkTarget } from "@/lib/old-links/old-link-target";
import { routes } from "@/lib/routes";
import { landscapeParams } from "@/lib/search-params";
import { pageMetadata } from "@/lib/seo/page-metadata";

type Props = {
  params: Promise<{ locale: "en" | "zh" }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const loadParams = createLoader(landscapeParams);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const info = await getLandscapeInfo();
  const name = localize(info?.name, locale) || "Cairn";
  const metadata = pageMetadata({
    path: routes.landscape(),
    locale,
    title: name,
    description: localize(info?.description, locale) || undefined,
    siteName: name,
    image: routes.openGraphImage(locale),
  });
  return { ...metadata, title: { absolute: name } };
}

export default async function LandscapePage({ params, searchParams }: Props) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  setRequestLocale(locale);
  const target = await oldLinkTarget(query);
  if (target) permanentRedirect(getPathname({ href: target, locale }));
  const [wire, { q }] = await Promise.all([getSnapshotWire(), loadParams(searchParams)]);
  if (!wire) notFound();
  return <LandscapeExplorer wire={wire} firstQuery={q} firstHits={await findHits(q)} />;
}
