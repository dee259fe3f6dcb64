import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { headers } from "next/headers";
import { notFound, permanentRedirect } from "next/navigation";
import { ProjectPage } from "@/components/project/project-page";
import { getLandscapeInfo, getSnapshot } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveProject } from "@/lib/query/resolve-project";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteUrl } from "@/lib/site-url";

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const [t, resolved, info] = await Promise.all([
    getTranslations({ locale, namespace: "project.page" }),
    resolveProject(slug),
    getLandscapeInfo(),
  ]);
  if (!resolved || "movedTo" in resolved) return { title: t("titleUnknown") };
  const { project } = resolved;
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

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const resolved = await resolveProject(slug);
  if (!resolved) notFound();
  if ("movedTo" in resolved) permanentRedirect(localizedPath(routes.project(resolved.movedTo), locale));
  const [snapshot, info, requestHeaders] = await Promise.all([getSnapshot(), getLandscapeInfo(), headers()]);
  if (!snapshot) notFound();
  return (
    <ProjectPage
      project={resolved.project}
      snapshot={snapshot}
      base={siteUrl(info?.url)}
      nonce={requestHeaders.get("x-nonce") ?? undefined}
    />
  );
}
