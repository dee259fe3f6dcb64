import { useLocale, useTranslations } from "next-intl";
import { optionsOf } from "@/components/filters/options";
import { useValueNames } from "@/components/filters/use-value-names";
import type { Facet, Selection } from "@/lib/landscape/facets";
import type { FilterResult } from "@/lib/landscape/filter";
import { stonesOf } from "@/lib/model/stages";
import type { Snapshot } from "@/lib/snapshot/types";
import type { Field, FieldOption } from "./types";

/** A longer list is for the search field. */
const MAX_OPTIONS = 100;

type Narrowed = { snapshot: Snapshot; selection: Selection; counts: FilterResult["counts"]; facets: readonly Facet[] };

/** The facets as fields of a form; those that nothing of the page has are left out. */
export function useFacetFields({ snapshot, selection, counts, facets }: Narrowed): Field[] {
  const t = useTranslations("filters.facets");
  const locale = useLocale();
  const nameOf = useValueNames(snapshot);
  return facets.flatMap((facet): Field[] => {
    const values = selection[facet];
    const isListed = ({ value, count }: { value: string; count: number }) => count > 0 || values.includes(value);
    const option = (value: string): FieldOption => ({
      value,
      label: nameOf(facet, value),
      count: counts[facet].get(value) ?? 0,
    });
    const all =
      facet === "stage"
        ? stageValues(snapshot)
            .map((value) => ({ ...option(value), stones: stonesOf(snapshot.stages, value) ?? undefined }))
            .filter(isListed)
        : facet === "category"
          ? categoryValues(snapshot)
              .map((value) => ({ ...option(value), isPart: value.includes("/") }))
              .filter(isListed)
          : optionsOf(counts[facet], values, (value) => nameOf(facet, value), locale);
    // Categories stand in the order of the map, where what is cut off would be missed by chance.
    const options =
      facet === "category" ? all : all.filter((each, at) => at < MAX_OPTIONS || values.includes(each.value));
    const chosen = values.map((value) => ({ value, label: nameOf(facet, value) }));
    return all.length === 0
      ? []
      : [{ key: facet, label: t(facet), options, more: all.length - options.length, chosen }];
  });
}

/** Most mature first, what has left the path last. */
function stageValues({ stages }: Snapshot): string[] {
  return [...stages.filter((each) => !each.isArchived).toReversed(), ...stages.filter((each) => each.isArchived)].map(
    ({ id }) => id,
  );
}

function categoryValues({ categories }: Snapshot): string[] {
  return categories.flatMap(({ slug, subcategories }) => [
    slug,
    ...subcategories.map((each) => `${slug}/${each.slug}`),
  ]);
}
