import type { Metadata, Viewport } from "next";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Analytics } from "@/components/analytics/analytics";
import { StageSymbols } from "@/components/landscape/stage-mark";
import { ReloadOnSeed } from "@/components/shell/reload-on-seed";
import { Notices } from "@/components/shell/notices";
import { SiteBody } from "@/components/shell/site-body";
import { SiteFooter } from "@/components/shell/site-footer";
import { HEADER_ID, SiteHeader } from "@/components/shell/site-header";
import { asServed } from "@/lib/analytics/served";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localize } from "@/lib/i18n/localized";
import { EVERYWHERE, pickMessages } from "@/lib/i18n/messages";
import { LANGUAGE_TAGS, routing } from "@/lib/i18n/routing";
import { DISMISSED_COOKIE, noticesOf, readDismissed } from "@/lib/notices";
import { apiRoutes } from "@/lib/routes";
import { siteUrl } from "@/lib/site-url";
import { accentCss, accentOf } from "@/lib/theme/accent";
import "../globals.css";
import { Providers } from "./providers";
import { latinFont } from "@/app/_parts/latin-font";
import { readNonce } from "@/app/_parts/page-head";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf9f6" },
    { media: "(prefers-color-scheme: dark)", color: "#12161b" },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const info = await getLandscapeInfo();
  const name = localize(info?.name, locale) || "Cairn";
  return {
    metadataBase: siteUrl(info?.url),
    title: { default: name, template: `%s · ${name}` },
    description: localize(info?.description, locale) || undefined,
    applicationName: "Cairn",
    ...(info?.images?.favicon && { icons: { icon: apiRoutes.logo(info.images.favicon) } }),
  };
}

const today = () => new Date().toISOString().slice(0, 10);

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const [t, found, nonce, jar] = await Promise.all([
    getTranslations("common"),
    getLandscapeInfo(),
    readNonce(),
    cookies(),
  ]);
  const info = found && asServed(found);
  const dismissed = jar.get(DISMISSED_COOKIE)?.value;
  const accent = accentOf(info?.colors);
  return (
    <html lang={LANGUAGE_TAGS[locale]} className={latinFont.variable} suppressHydrationWarning>
      {/* The bar is whole in the first picture of a page: it would move while its parts arrive. */}
      <link rel="expect" href={`#${HEADER_ID}`} blocking="render" />
      <NextIntlClientProvider messages={pickMessages(await getMessages(), EVERYWHERE)}>
        <SiteBody>
          <a
            href="#main"
            className="fixed top-2 left-2 z-50 -translate-y-16 rounded-sm bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
          >
            {t("skip")}
          </a>
          {accent && <style>{accentCss(accent)}</style>}
          <StageSymbols />
          <Providers nonce={nonce}>
            {info?.analytics && <Analytics id={info.analytics.gtm} />}
            {info && <Notices notices={noticesOf(info, today(), readDismissed(dismissed))} />}
            <SiteHeader name={localize(info?.name, locale) || "Cairn"} info={info} />
            {children}
            {info && <SiteFooter info={info} />}
            {process.env.NODE_ENV === "development" && <ReloadOnSeed />}
          </Providers>
        </SiteBody>
      </NextIntlClientProvider>
    </html>
  );
}
