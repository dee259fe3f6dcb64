import { useLocale, useTranslations } from "next-intl";
import { UnknownEntry } from "@/components/ui/unknown-entry";
import type { PlaceAddress } from "@/lib/categories/find-place";
import { localize } from "@/lib/i18n/localized";
import type { Localized } from "@/lib/model/types";
import { routes } from "@/lib/routes";

type Props = { slug: string; nearest: readonly (PlaceAddress & { name: Localized })[] };

/** An address that leads to no part of the map, with those it may have meant. */
export function UnknownPlace({ slug, nearest }: Props) {
  const t = useTranslations("categories.unknown");
  const locale = useLocale();
  return (
    <UnknownEntry
      title={t("title", { slug })}
      text={t("text")}
      question={t("nearest")}
      nearest={nearest.map((place) => ({ href: routes.place(place), name: localize(place.name, locale) }))}
      none={t("none")}
      back={{ href: routes.landscape(), name: t("back") }}
    />
  );
}
