"use client";

import { useTranslations } from "next-intl";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { GROUP_BYS, type Sort } from "@/lib/search-params";
import { useLandscape } from "../landscape-context";

const CARD_SORTS: readonly Sort[] = ["name", "stage", "date"];

/** How the cards are grouped and sorted. */
export function ArrangeControls() {
  const { params, setParams } = useLandscape();
  const t = useTranslations("landscape.arrange");
  // The table knows more orders; one that it left in the address is still the one shown.
  const sorts = CARD_SORTS.includes(params.sort) ? CARD_SORTS : [...CARD_SORTS, params.sort];
  return (
    <div role="group" aria-label={t("label")} className="flex flex-wrap gap-x-5 gap-y-2 print:hidden">
      <ChoiceSelect
        label={t("groupBy")}
        value={params["group-by"]}
        choices={GROUP_BYS.map((value) => ({ value, label: t(`by.${value}`) }))}
        onChange={(value) => setParams({ "group-by": value })}
      />
      <ChoiceSelect
        label={t("sort")}
        value={params.sort}
        choices={sorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
        onChange={(value) => setParams({ sort: value })}
      />
    </div>
  );
}
