import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { projectSlugOf } from "@/lib/routes";
import LocaleLayout from "./[locale]/layout";
import { NotFoundMessage } from "./_parts/not-found-message";
import { localeOf, requestedPath } from "./_parts/requested-path";

export async function generateMetadata(): Promise<Metadata> {
  const path = await requestedPath();
  const locale = localeOf(path);
  const [t, errors] = await Promise.all([
    getTranslations({ locale, namespace: "project.page" }),
    getTranslations({ locale, namespace: "errors.notFound" }),
  ]);
  return { title: projectSlugOf(path) ? t("titleUnknown") : errors("title") };
}

/** An address that no page has, in the language of its path and the frame of every other page. */
export default async function NotFound() {
  const path = await requestedPath();
  const locale = localeOf(path);
  setRequestLocale(locale);
  return (
    <LocaleLayout params={Promise.resolve({ locale })}>
      <NotFoundMessage path={path} />
    </LocaleLayout>
  );
}
