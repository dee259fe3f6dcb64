import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { EmbedPage } from "@/components/embed/embed-page";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { type EmbedSearchParams, resolveEmbed } from "@/lib/query/resolve-embed";
import { readNonce } from "@/app/_parts/page-head";

type Props = { params: Promise<{ locale: string }>; searchParams: EmbedSearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: localize((await getLandscapeInfo())?.name, locale) || "Cairn" };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [embed, nonce] = await Promise.all([resolveEmbed(searchParams, locale), readNonce()]);
  if (!embed) notFound();
  return <EmbedPage embed={embed} nonce={nonce} />;
}
