import { useLocale, useTranslations } from "next-intl";
import type { Field } from "@/components/filter-form/types";
import { useFacetFields } from "@/components/filter-form/use-facet-fields";
import type { NarrowedChanges } from "@/lib/changes/narrow";
import { CHANGE_KINDS, type ChangesParams } from "@/lib/changes/params";
import type { History } from "@/lib/history/types";
import { localize } from "@/lib/i18n/localized";
import { eachFacet, NO_SELECTION } from "@/lib/landscape/facets";
import type { Snapshot } from "@/lib/snapshot/types";
import { placeName } from "./change-words";

type Narrowed = Pick<NarrowedChanges, "counts"> & { snapshot: Snapshot; history: History; params: ChangesParams };

/** What changes can be narrowed by. */
export function useChangeFields({ snapshot, history, params, counts }: Narrowed): Field[] {
  const t = useTranslations("changes");
  const locale = useLocale();
  const { kind, category, vendor } = params;
  const ofProjects = useFacetFields({
    snapshot,
    selection: { ...NO_SELECTION, category, vendor },
    counts: { ...eachFacet(() => new Map<string, number>()), category: counts.category, vendor: counts.vendor },
    facets: ["category", "vendor"],
  });
  const kinds = CHANGE_KINDS.filter((each) => (counts.kind.get(each) ?? 0) > 0 || kind.includes(each));
  const nameOf = (value: (typeof CHANGE_KINDS)[number]) => ({ value, label: t(`kinds.${value}`) });
  const former = (path: string) => localize(placeName(path, { ...snapshot, ...history }), locale);
  return [
    {
      key: "kind",
      label: t("kindLabel"),
      options: kinds.map((value) => ({ ...nameOf(value), count: counts.kind.get(value) ?? 0 })),
      chosen: kind.map(nameOf),
    },
    ...ofProjects.map((field) =>
      field.key === "category"
        ? { ...field, chosen: field.chosen.map(({ value }) => ({ value, label: former(value) })) }
        : field,
    ),
  ];
}
