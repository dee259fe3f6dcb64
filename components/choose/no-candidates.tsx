import { useLocale, useTranslations } from "next-intl";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import type { Question } from "@/lib/choose/ask";
import { choosePath } from "@/lib/choose/choose-path";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import type { Choice } from "@/lib/choose/choice-of";

type Props = { questions: readonly Question[]; choice: Pick<Choice, "q" | "nearest"> };

/** Nobody meets all of it: which answer to give up, and what that would bring back. */
export function NoCandidates({ questions, choice: { q, nearest } }: Props) {
  const t = useTranslations("choose");
  const locale = useLocale();
  const ways = questions.filter(({ isAnswered, total }) => isAnswered && total > 0);
  const place = (category: string, subcategory?: string) => (subcategory ? `${category}/${subcategory}` : category);
  return (
    <div className="py-2 text-pretty">
      {ways.length > 0 && (
        <>
          <p className="text-muted">{t("candidates.empty")}</p>
          <ul className="mt-1">
            {ways.map(({ facet, total, withoutAnswer }) => (
              <li key={facet}>
                <Link href={choosePath(withoutAnswer, q)} prefetch={false} scroll={false} className={LIST_LINK_CLASS}>
                  {t("candidates.without", { question: t(`questions.${facet}`), count: total })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {ways.length === 0 && q !== "" && <p className="text-muted">{t("candidates.emptyWords")}</p>}
      {nearest.length > 0 && (
        <>
          <p className="mt-2 text-muted">{t("candidates.nearest")}</p>
          <ul className="mt-1">
            {nearest.map(({ category, subcategory, name }) => (
              <li key={place(category, subcategory)}>
                <Link
                  href={choosePath({ category: [place(category, subcategory)] })}
                  prefetch={false}
                  className={LIST_LINK_CLASS}
                >
                  {localize(name, locale)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
