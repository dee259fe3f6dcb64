import type { useTranslations } from "next-intl";
import type { ChangeEntry } from "@/lib/changes/entries";
import type { History } from "@/lib/history/types";
import { localize } from "@/lib/i18n/localized";
import type { Snapshot } from "@/lib/snapshot/types";

export type ChangePlaces = Pick<Snapshot, "stages" | "categories"> & Pick<History, "formerPlaces">;

type Words = {
  t: ReturnType<typeof useTranslations<"changes">>;
  list: (parts: readonly string[]) => string;
  locale: string;
};

/** What happened, as the rest of a sentence that begins with the project's name. The page and its feed say the same. */
export function changeWords({ change }: ChangeEntry, known: ChangePlaces, { t, list, locale }: Words): string {
  const stageName = (id: string) => localize(known.stages.find((each) => each.id === id)?.name ?? { en: id }, locale);
  const nameOf = (path: string) => localize(placeName(path, known), locale);
  const placesIn = (paths: readonly string[]) =>
    list(
      paths.map((path) => {
        const [category = path] = path.split("/");
        return t("place", { category: nameOf(category), subcategory: nameOf(path) });
      }),
    );
  switch (change.kind) {
    case "entered": {
      if (change.places.length === 0) return t("what.newNowhere");
      const places = placesIn(change.places);
      return change.stage === undefined
        ? t("what.new", { places })
        : t("what.newAt", { places, stage: stageName(change.stage) });
    }
    case "stage": {
      const isArchived = known.stages.some((each) => each.id === change.to && each.isArchived);
      const [from, to] = [change.from === undefined ? undefined : stageName(change.from), stageName(change.to)];
      if (isArchived) return from === undefined ? t("what.archived") : t("what.archivedFrom", { from });
      return from === undefined ? t("what.stage", { to }) : t("what.stageFrom", { from, to });
    }
    case "moved":
      return t("what.moved", { from: placesIn(change.from), to: placesIn(change.to) });
    case "renamed":
      return t("what.renamed", { from: change.from });
    case "left":
      return change.places.length === 0
        ? t("what.removedNowhere")
        : t("what.removed", { places: placesIn(change.places) });
  }
}

/** The name of a category or `category/subcategory` of today or of before; the path where none is known. */
export function placeName(path: string, { categories, formerPlaces }: Omit<ChangePlaces, "stages">) {
  const [category, subcategory] = path.split("/");
  const found = categories.find(({ slug }) => slug === category);
  const name =
    subcategory === undefined ? found?.name : found?.subcategories.find((each) => each.slug === subcategory)?.name;
  return name ?? formerPlaces[path] ?? { en: subcategory ?? path };
}
