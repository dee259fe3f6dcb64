import { useFormatter, useTranslations } from "next-intl";
import { useValueNames } from "@/components/filters/use-value-names";
import type { QuestionFacet } from "@/lib/choose/answers";
import type { Option } from "@/lib/choose/ask";
import type { Snapshot } from "@/lib/snapshot/types";

const KIND_WORDS = ["own", "managed", "commercial", "specification"] as const;

/** Gives the words for an answer. What was chosen on the map and is no answer here goes by the names of its values. */
export function useAnswerWords(snapshot: Snapshot): (facet: QuestionFacet, option: Option) => string {
  const t = useTranslations("choose.options");
  const format = useFormatter();
  const nameOf = useValueNames(snapshot);
  return (facet, { key, values }) => {
    if (key === "true" && values.length === 1) return t("yes");
    if (facet === "kind") {
      const word = KIND_WORDS.find((each) => each === key);
      if (word) return t(`kind.${word}`);
    }
    if (facet === "stage" && key !== "=" && values.length > 1) return t("stage", { stage: nameOf(facet, key) });
    return format.list(
      values.map((value) => nameOf(facet, value)),
      { type: "disjunction" },
    );
  };
}
