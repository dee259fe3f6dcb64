import type { Metadata } from "next";
import { localizedPath, languageAlternates } from "./addresses";

export const OG_WIDTH = 1200;
export const OG_HEIGHT = 630;

/** Open Graph names territories; the languages here are not tied to one, but readers expect the form. */
const OG_LOCALES: Record<string, string> = { en: "en_US", zh: "zh_CN" };

type Page = { path: string; locale: string; title: string; description?: string; siteName: string; image: string };

/** Everything about a page's address and its preview in one place. Relative addresses rest on the layout's base. */
export function pageMetadata({ path, locale, title, description, siteName, image }: Page): Metadata {
  const canonical = localizedPath(path, locale);
  // Of a picture that a landscape names we know nothing but its address.
  const size = image.startsWith("/") && { width: OG_WIDTH, height: OG_HEIGHT };
  const images = [{ url: image, ...size, alt: title }];
  return {
    title,
    description,
    alternates: { canonical, languages: languageAlternates(path) },
    openGraph: {
      type: "website",
      url: canonical,
      title,
      description,
      siteName,
      images,
      locale: OG_LOCALES[locale],
      alternateLocale: Object.keys(OG_LOCALES)
        .filter((other) => other !== locale)
        .map((other) => OG_LOCALES[other] ?? other),
    },
    twitter: { card: "summary_large_image", title, description, images },
  };
}
