import { useLocale, useTranslations } from "next-intl";
import { localize } from "@/lib/i18n/localized";
import { PROJECT_KINDS, type Localized, VENDOR_KINDS } from "@/lib/model/types";
import type { Field } from "@/lib/preview/fields";
import type { FactChange } from "@/lib/preview/schema";

type Props = {
  fact: FactChange;
  /** Which side is said, marked where the other side doesn't say it; `alone` marks nothing. */
  side: "before" | "after" | "alone";
};

const keyOf = (value: Localized) => JSON.stringify(value);

/** What one field says on one side, one line a value. */
export function FactValues({ fact, side }: Props) {
  const t = useTranslations("preview");
  const wordOf = useValueWords(fact.field);
  const values = side === "before" ? fact.before : fact.after;
  const others = new Set((side === "before" ? fact.after : fact.before).map(keyOf));
  if (values.length === 0) return <span className="text-muted">{t("result.nothing")}</span>;
  const Mark = side === "before" ? "del" : "ins";
  return values.map((value, at) => (
    <span key={at} className="block">
      {side === "alone" || others.has(keyOf(value)) ? (
        wordOf(value)
      ) : (
        <Mark className={side === "before" ? "text-bad no-underline" : "font-strong text-good no-underline"}>
          {wordOf(value)}
        </Mark>
      )}
    </span>
  ));
}

/** Words of the interface where a field holds one of a few known ones. */
function useValueWords(field: Field): (value: Localized) => string {
  const t = useTranslations("preview");
  const kinds = useTranslations("project.kinds");
  const vendorKinds = useTranslations("vendors.kinds");
  const locale = useLocale();
  return (value) => {
    const text = localize(value, locale);
    if (field === "kind") {
      const [kind, vendorKind] = [
        PROJECT_KINDS.find((each) => each === text),
        VENDOR_KINDS.find((each) => each === text),
      ];
      return kind ? kinds(kind) : vendorKind ? vendorKinds(vendorKind) : text;
    }
    if (field !== "openSource" && field !== "endUser" && field !== "specification") return text;
    return t(text === "yes" ? "values.yes" : "values.no");
  };
}
