import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { ChoosePage } from "@/components/choose/choose-page";
import { ServerPage } from "@/components/static-site/server-page";
import { choosePath } from "@/lib/choose/choose-path";
import { listPlaces } from "@/lib/choose/places";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { resolveChoice } from "@/lib/query/resolve-choice";
import { routes } from "@/lib/routes";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageHead } from "@/app/_parts/page-head";
import { withWords } from "@/app/_parts/with-words";
import { ANYWHERE_WORDS } from "@/lib/i18n/messages";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, choice, info] = await Promise.all([
    getTranslations({ locale, namespace: "choose" }),
    resolveChoice(searchParams),
    getLandscapeInfo(),
  ]);
  const landscape = localize(info?.name, locale);
  const [path, ...others] = choice?.selection.category ?? [];
  const place =
    others.length > 0
      ? undefined
      : listPlaces(choice?.snapshot ?? { categories: [] }, locale).find((each) => each.path === path);
  const metadata = pageMetadata({
    // Whatever the answers, it is the choice of one place.
    path: choosePath(place ? { category: [place.path] } : {}),
    locale,
    title: place ? t("titleIn", { place: place.name }) : t("title"),
    description: t("description", { landscape }),
    siteName: landscape,
    image: routes.openGraphImage(locale),
  });
  return choice?.isBegun ? { ...metadata, robots: { index: false } } : metadata;
}

async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, choice] = await Promise.all([getTranslations("choose"), resolveChoice(searchParams)]);
  if (!choice) notFound();
  const head = await pageHead(locale, [
    [t("map"), routes.landscape()],
    [t("title"), routes.choose()],
  ]);
  return (
    <ServerPage page="choose">
      <ChoosePage choice={choice} {...head} />
    </ServerPage>
  );
}

export default withWords(ANYWHERE_WORDS, Page);
