import { TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { LINK_CLASS } from "@/components/ui/link-class";
import { comparePath } from "@/lib/compare/params";
import { Link } from "@/lib/i18n/navigation";

type Named = { slug: string; name: string };

type Props = {
  slugs: readonly string[];
  isOnlyDifferences: boolean;
  twice: readonly Named[];
  leftOut: readonly Named[];
  unknown: readonly { word: string; nearest: readonly Named[] }[];
};

/** What the page did not take from the address, and what may have been meant. */
export function CompareNotices({ slugs, isOnlyDifferences, twice, leftOut, unknown }: Props) {
  const t = useTranslations("compare.notices");
  const format = useFormatter();
  if (twice.length + leftOut.length + unknown.length === 0) return null;
  const namesOf = (projects: readonly Named[]) => format.list(projects.map(({ name }) => name));
  return (
    <section
      aria-label={t("label")}
      data-print="hide"
      className="flex max-w-3xl gap-2.5 rounded-sm border border-line bg-raised px-3 py-2"
    >
      <TriangleAlert aria-hidden className="mt-1 size-4 shrink-0 text-warn" />
      <ul className="flex min-w-0 flex-col gap-1 break-words">
        {unknown.map(({ word, nearest }) => (
          <li key={word}>
            {t("unknown", { word })}
            {nearest.length > 0 && <span> {t("nearest")}</span>}
            {nearest.map(({ slug, name }) => (
              <span key={slug}>
                {" "}
                <Link
                  href={comparePath([...slugs.filter((each) => each !== slug), slug], isOnlyDifferences)}
                  prefetch={false}
                  className={LINK_CLASS}
                >
                  {name}
                </Link>
              </span>
            ))}
          </li>
        ))}
        {twice.length > 0 && <li>{t("twice", { names: namesOf(twice) })}</li>}
        {leftOut.length > 0 && <li>{t("leftOut", { names: namesOf(leftOut) })}</li>}
      </ul>
    </section>
  );
}
