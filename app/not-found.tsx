import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { placeOf, projectSlugOf, vendorSlugOf } from "@/lib/routes";
import LocaleLayout from "./[locale]/layout";
import { NotFoundMessage } from "./_parts/not-found-message";
import { localeOf, requestedPath } from "./_parts/requested-path";

export async function generateMetadata(): Promise<Metadata> {
  const path = await requestedPath();
  const t = await getTranslations({ locale: localeOf(path) });
  if (projectSlugOf(path)) return { title: t("project.page.titleUnknown") };
  if (vendorSlugOf(path)) return { title: t("vendors.page.titleUnknown") };
  if (placeOf(path)) return { title: t("categories.titleUnknown") };
  return { title: t("errors.notFound.title") };
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
