import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { EmbedSetupPage } from "@/components/embed/setup/embed-setup-page";
import { getLandscapeInfo, getSnapshot } from "@/lib/db/queries";
import { embedQuery, ignoredKeys, loadEmbedParams } from "@/lib/embed/params";
import { embedQueryOf } from "@/lib/embed/setup";
import { readVariable, readVariables } from "@/lib/embed/variables";
import { localize } from "@/lib/i18n/localized";
import { apiRoutes, routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { siteUrl } from "@/lib/site-url";
import { readNonce } from "@/app/_parts/page-head";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, info] = await Promise.all([getTranslations({ locale, namespace: "embed" }), getLandscapeInfo()]);
  const landscape = localize(info?.name, locale);
  return pageMetadata({
    path: routes.embedSetup(),
    locale,
    title: t("setup.title"),
    description: t("setup.description", { landscape }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [info, snapshot, asked, nonce] = await Promise.all([
    getLandscapeInfo(),
    getSnapshot(),
    searchParams,
    readNonce(),
  ]);
  if (!snapshot) notFound();
  const query = embedQueryOf(asked);
  const embed = await loadEmbedParams(Promise.resolve(query));
  const variables = readVariables(Object.entries(query));
  const written = embedQuery(embed, variables);
  const path = localizedPath(routes.embed(), locale) + (written === "" ? "" : `?${written}`);
  return (
    <EmbedSetupPage
      snapshot={snapshot}
      embed={embed}
      variables={variables}
      ignored={ignoredKeys(query, (name, value) => readVariable(name, value) !== null)}
      path={path}
      address={new URL(path, siteUrl(info?.url)).href}
      script={new URL(apiRoutes.embedScript(), siteUrl(info?.url)).href}
      nonce={nonce}
    />
  );
}
