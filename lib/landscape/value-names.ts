import { countryName } from "../i18n/country-name";
import { localize } from "../i18n/localized";
import { PROJECT_KINDS, type ProjectKind } from "../model/types";
import type { Snapshot } from "../snapshot/types";
import type { Facet } from "./facets";

export type NamedSnapshot = Pick<Snapshot, "stages" | "vendors" | "categories" | "statuses">;

/** Words of the interface for what no landscape names. */
export type ValueWords = {
  flag: (facet: "oss" | "alive" | "independent", value: "true" | "false") => string;
  kind: (kind: ProjectKind) => string;
  status: (status: string) => string;
};

/** Gives the words for a value of a facet; a value that the landscape doesn't know stays as it is. */
export function valueNames(
  snapshot: NamedSnapshot,
  locale: string,
  words: ValueWords,
): (facet: Facet, value: string) => string {
  const read = (list: readonly { key: string; name: { en: string; zh?: string } }[]) =>
    new Map(list.map(({ key, name }) => [key, localize(name, locale)]));
  const names = {
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
  return (facet, value) => {
    switch (facet) {
      case "status":
        return names.status.get(value) ?? words.status(value);
      case "stage":
      case "vendor":
      case "category":
        return names[facet].get(value) ?? value;
      case "oss":
      case "alive":
      case "independent":
        return value === "true" || value === "false" ? words.flag(facet, value) : value;
      case "kind": {
        const kind = PROJECT_KINDS.find((each) => each === value);
        return kind ? words.kind(kind) : value;
      }
      case "country":
        return countryName(value, locale);
      default:
        return value;
    }
  };
}
