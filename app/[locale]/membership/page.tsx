import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { MembersPage } from "@/components/pages/members-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveMembers } from "@/lib/query/resolve-members";
import { routes } from "@/lib/routes";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageHead } from "@/app/_parts/page-head";
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
  const [t, found] = await Promise.all([getTranslations("pages"), resolveMembers(searchParams, locale)]);
  if (!found) notFound();
  const head = await pageHead(locale, [
    [t("map"), routes.landscape()],
    [t("members.title"), routes.members()],
  ]);
  return <MembersPage {...found} {...head} />;
}

export default withWords(["filters"], Page);
