import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { RelationsPage } from "@/components/relations/relations-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveRelations } from "@/lib/query/resolve-relations";
import { loadRelationsParams } from "@/lib/relations/params";
import { routes } from "@/lib/routes";
import { localizedRoute } from "@/lib/seo/addresses";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageHead } from "@/app/_parts/page-head";
import { withWords } from "@/app/_parts/with-words";

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const [t, page, resolved, info, { kind, steps }] = await Promise.all([
    getTranslations({ locale, namespace: "relations" }),
    getTranslations({ locale, namespace: "project.page" }),
    resolveRelations(slug),
    getLandscapeInfo(),
    loadRelationsParams(searchParams),
  ]);
  if (!resolved || "movedTo" in resolved) return { title: page("titleUnknown") };
  const { project, relations } = resolved;
  const metadata = pageMetadata({
    path: routes.relations(project.slug),
    locale,
    title: t("title", { name: project.name }),
    description: t("description", { name: project.name }),
    siteName: localize(info?.name, locale),
    image: routes.openGraphImage(locale, project.slug),
  });
  const hasAny = relations.some(({ source, target }) => source === project.slug || target === project.slug);
  // One page of it is enough to find, and none where it says that nothing is known.
  return hasAny && kind.length === 0 && steps === null ? metadata : { ...metadata, robots: { index: false } };
}

async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const [t, resolved, { kind, steps }] = await Promise.all([
    getTranslations("relations"),
    resolveRelations(slug),
    loadRelationsParams(searchParams),
  ]);
  if (!resolved) notFound();
  if ("movedTo" in resolved) permanentRedirect(localizedRoute(routes.relations(resolved.movedTo), locale));
  const { project } = resolved;
  const head = await pageHead(locale, [
    [t("map"), routes.landscape()],
    [project.name, routes.project(project.slug)],
    [t("short"), routes.relations(project.slug)],
  ]);
  return <RelationsPage {...resolved} view={{ kinds: kind, steps: steps === "2" ? 2 : 1 }} {...head} />;
}

export default withWords(["relations"], Page);
