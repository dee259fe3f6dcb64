import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { createLoader } from "nuqs/server";
import { ProjectPage } from "@/components/project/project-page";
import { getOverlay, getPrivateProject } from "@/lib/db/overlays";
import { getLandscapeInfo, getSnapshot } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { decodeSegment, resolveProject } from "@/lib/query/resolve-project";
import { routes } from "@/lib/routes";
import { landscapeParams } from "@/lib/search-params";
import { localizedRoute } from "@/lib/seo/addresses";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteUrl } from "@/lib/site-url";
import { withWords } from "@/app/_parts/with-words";
import { readNonce } from "@/app/_parts/page-head";

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const loadParams = createLoader({ overlay: landscapeParams.overlay });

/** A project of the landscape, or one that only the list in the address has. */
async function readProject(slug: string, searchParams: Props["searchParams"]) {
  const [resolved, { overlay: wanted }] = await Promise.all([resolveProject(slug), loadParams(searchParams)]);
  const overlay = await getOverlay(wanted);
  const ours = resolved ? null : await getPrivateProject(wanted, decodeSegment(slug).normalize("NFC"));
  return { resolved: ours ? { project: ours } : resolved, overlay, isPrivate: ours !== null };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const [t, { resolved, isPrivate }, info] = await Promise.all([
    getTranslations({ locale, namespace: "project.page" }),
    readProject(slug, searchParams),
    getLandscapeInfo(),
  ]);
  if (!resolved || "movedTo" in resolved) return { title: t("titleUnknown") };
  const { project } = resolved;
  // Found by nobody who has not the list.
  if (isPrivate) return { title: project.name, robots: { index: false } };
  const landscape = localize(info?.name, locale);
  const about = localize(project.summary ?? project.description, locale);
  return pageMetadata({
    path: routes.project(project.slug),
    locale,
    title: project.name,
    description: about || t("description", { name: project.name, landscape }),
    siteName: landscape,
    image: routes.openGraphImage(locale, project.slug),
  });
}

async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const { resolved, overlay } = await readProject(slug, searchParams);
  if (!resolved) notFound();
  if ("movedTo" in resolved) permanentRedirect(localizedRoute(routes.project(resolved.movedTo), locale));
  const [snapshot, info, nonce] = await Promise.all([getSnapshot(), getLandscapeInfo(), readNonce()]);
  if (!snapshot) notFound();
  return (
    <ProjectPage
      project={resolved.project}
      snapshot={snapshot}
      overlay={overlay}
      base={siteUrl(info?.url)}
      nonce={nonce}
    />
  );
}

export default withWords(["shortlist"], Page);
