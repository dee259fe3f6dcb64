import type { Metadata } from "next";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { StageSymbols } from "@/components/landscape/stage-mark";
import { getLandscapeInfo } from "@/lib/db/queries";
import { LANGUAGE_TAGS, routing } from "@/lib/i18n/routing";
import { siteUrl } from "@/lib/site-url";
import { accentCss, accentOf } from "@/lib/theme/accent";
import { latinFont } from "@/app/_parts/latin-font";
import "../../globals.css";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const info = await getLandscapeInfo();
  // What it shows has pages of its own.
  return { metadataBase: siteUrl(info?.url), robots: { index: false } };
}

/** The document of what stands in pages of others: nothing of ours around it, and nothing that a reader could lose. */
export default async function EmbedLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const accent = accentOf((await getLandscapeInfo())?.colors);
  return (
    <html lang={LANGUAGE_TAGS[locale]} className={latinFont.variable} data-embed suppressHydrationWarning>
      <head>
        {/* Before scripts run too, links leave the frame. */}
        <base target="_blank" />
      </head>
      <body className="text-ink antialiased">
        {accent && <style>{accentCss(accent)}</style>}
        <StageSymbols />
        <NextIntlClientProvider messages={null}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
