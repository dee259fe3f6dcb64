import { useLocale, useTranslations } from "next-intl";
import { UnknownEntry } from "@/components/ui/unknown-entry";
import { localize } from "@/lib/i18n/localized";
import type { Localized } from "@/lib/model/types";
import { routes } from "@/lib/routes";

type Props = { slug: string; nearest: readonly { slug: string; name: Localized }[] };

/** An address that leads to no vendor, with those it may have meant. */
export function UnknownVendor({ slug, nearest }: Props) {
  const t = useTranslations("vendors.unknown");
  const locale = useLocale();
  return (
    <UnknownEntry
      title={t("title", { slug })}
      text={t("text")}
      question={t("nearest")}
      nearest={nearest.map(({ slug, name }) => ({ href: routes.vendor(slug), name: localize(name, locale) }))}
      none={t("none")}
      back={{ href: routes.vendors(), name: t("back") }}
    />
  );
}
