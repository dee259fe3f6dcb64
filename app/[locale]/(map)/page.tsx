import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { createLoader } from "nuqs/server";
import { HeadStart } from "@/components/landscape/head-start";
import { LandscapeExplorer } from "@/components/landscape/landscape-explorer";
import { readTogether } from "@/lib/db/edition";
import { getHistoryWire } from "@/lib/db/history";
import { findHitsWith, getOverlay, listOverlays } from "@/lib/db/overlays";
import { getLandscapeInfo, getSnapshotWire } from "@/lib/db/queries";
import { findHits } from "@/lib/db/search";
import { localize } from "@/lib/i18n/localized";
import { oldLinkTarget } from "@/lib/old-links/old-link-target";
import { routes } from "@/lib/routes";
import { landscapeParams } from "@/lib/search-params";
import { localizedRoute } from "@/lib/seo/addresses";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { readNonce } from "@/app/_parts/page-head";
import { withWords } from "@/app/_parts/with-words";

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
    image: info?.images?.openGraph ?? routes.openGraphImage(locale),
  });
  return { ...metadata, title: { absolute: name } };
}

async function LandscapePage({ params, searchParams }: Props) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  setRequestLocale(locale);
  const target = await oldLinkTarget(query);
  if (target) permanentRedirect(localizedRoute(target, locale));
  const { q, at, overlay: wanted } = await loadParams(searchParams);
  const answer = await readTogether(async () => {
    const [wire, overlay, overlays] = [await getSnapshotWire(), await getOverlay(wanted), await listOverlays()];
    const firstHits = await (overlay ? findHitsWith(overlay, q) : findHits(q));
    const firstHistory = at === null ? null : await getHistoryWire();
    return wire && { wire, overlay, overlays: overlays ?? [], firstHits, firstHistory };
  });
  if (!answer) notFound();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <HeadStart nonce={await readNonce()} />
      <LandscapeExplorer {...answer} firstQuery={q} today={today} />
    </>
  );
}

export default withWords(
  [
    "landscape",
    "filters",
    "project",
    "liveness",
    "history",
    "coloring",
    "compare",
    "shortlist",
    "relations",
    "vendors",
    "exports",
  ],
  LandscapePage,
);
