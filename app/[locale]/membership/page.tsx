import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { MembersPage } from "@/components/pages/members-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveMembers } from "@/lib/query/resolve-members";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import { breadcrumbNode } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteUrl } from "@/lib/site-url";
import { withWords } from "@/app/_parts/with-words";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, info] = await Promise.all([getTranslations({ locale, namespace: "pages" }), getLandscapeInfo()]);
  const landscape = localize(info?.name, locale);
  return pageMetadata({
    path: routes.members(),
    locale,
    title: t("members.title"),
    description: t("members.description", { landscape }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
}

async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, info, requestHeaders, found] = await Promise.all([
    getTranslations("pages"),
    getLandscapeInfo(),
    headers(),
    resolveMembers(searchParams, locale),
  ]);
  if (!found) notFound();
  const at = (path: string) => new URL(localizedPath(path, locale), siteUrl(info?.url)).href;
  const steps = [
    { name: t("map"), url: at(routes.landscape()) },
    { name: t("members.title"), url: at(routes.members()) },
  ];
  const head = { nodes: [breadcrumbNode(steps)], nonce: requestHeaders.get("x-nonce") ?? undefined };
  return <MembersPage {...found} {...head} />;
}

export default withWords(["filters"], Page);
