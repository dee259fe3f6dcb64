import { headers } from "next/headers";
import { type Locale, routing } from "@/lib/i18n/routing";

/** The path that was asked for, as the proxy hands it on: pages for what is not found are given no parameters. */
export async function requestedPath(): Promise<string> {
  return (await headers()).get("x-pathname") ?? "/";
}

export function localeOf(path: string): Locale {
  return (
    routing.locales.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`)) ?? routing.defaultLocale
  );
}
