import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { countryName } from "@/components/project/country";
import { useStatusName } from "@/components/shortlist/use-status-name";
import { localize } from "@/lib/i18n/localized";
import type { Facet } from "@/lib/landscape/facets";
import { PROJECT_KINDS, type ProjectKind } from "@/lib/model/types";
import type { Snapshot } from "@/lib/snapshot/types";

type Names = Pick<Snapshot, "stages" | "vendors" | "categories" | "statuses">;

/** Gives the words for a value of a facet; a value that the landscape doesn't know stays as it is. */
export function useValueNames(snapshot: Names): (facet: Facet, value: string) => string {
  const locale = useLocale();
  const t = useTranslations("filters");
  const kinds = useTranslations("project.kinds");
  const statusName = useStatusName();
  const names = useMemo(() => {
    const read = (list: readonly { key: string; name: { en: string; zh?: string } }[]) =>
      new Map(list.map(({ key, name }) => [key, localize(name, locale)]));
    return {
      status: read((snapshot.statuses ?? []).flatMap(({ id, name }) => (name ? [{ key: id, name }] : []))),
      stage: read(snapshot.stages.map(({ id, name }) => ({ key: id, name }))),
      vendor: read(snapshot.vendors.map(({ slug, name }) => ({ key: slug, name }))),
      category: read(
        snapshot.categories.flatMap(({ slug, name, subcategories }) => [
          { key: slug, name },
          ...subcategories.map((each) => ({ key: `${slug}/${each.slug}`, name: each.name })),
        ]),
      ),
    };
  }, [snapshot, locale]);

  return useMemo(
    () => (facet, value) => {
      switch (facet) {
        case "status":
          return names.status.get(value) ?? statusName(value);
        case "stage":
        case "vendor":
        case "category":
          return names[facet].get(value) ?? value;
        case "oss":
        case "alive":
        case "independent":
          return value === "true" || value === "false" ? t(`${facet}.${value}`) : value;
        case "kind":
          return PROJECT_KINDS.some((kind) => kind === value) ? kinds(value as ProjectKind) : value;
        case "country":
          return countryName(value, locale);
        default:
          return value;
      }
    },
    [names, t, kinds, statusName, locale],
  );
}
