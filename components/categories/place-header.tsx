import { BookOpenText, ListFilter, Map } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import type { PlacePage } from "@/lib/categories/types";
import { choosePath } from "@/lib/choose/choose-path";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { serializeLandscape } from "@/lib/search-params";
import { GUIDE_ID } from "./guide-id";

type Props = {
  place: Pick<PlacePage, "category" | "subcategory" | "guide">;
  count: number;
  /** Whether more than one thing to choose stands here: members and the like are none. */
  canChoose: boolean;
};

/** The name, what it is in a sentence, and the ways on. */
export function PlaceHeader({ place: { category, subcategory, guide }, count, canChoose }: Props) {
  const t = useTranslations("categories");
  const choose = useTranslations("choose");
  const locale = useLocale();
  const { name, summary } = subcategory ?? category;
  const path = subcategory ? `${category.slug}/${subcategory.slug}` : category.slug;
  return (
    <header className="mt-6">
      <h1 className="text-2xl break-words">{localize(name, locale)}</h1>
      <p className="mt-1 text-muted tabular">{t("projectCount", { count })}</p>
      {summary && <p className="mt-3 max-w-prose text-lg text-pretty">{localize(summary, locale)}</p>}
      <div className="mt-4 flex flex-wrap gap-2" data-print="hide">
        {canChoose && (
          <Link
            href={choosePath({ category: [path] })}
            prefetch={false}
            className={cn(buttonClass({ variant: "primary" }), "px-2.5")}
          >
            <ListFilter aria-hidden />
            {choose("link")}
          </Link>
        )}
        <Link
          href={serializeLandscape("/", { category: [path] })}
          prefetch={false}
          className={cn(buttonClass(), "px-2.5")}
        >
          <Map aria-hidden className="text-muted" />
          {t("seeOnMap")}
        </Link>
        {guide && (
          <a href={`#${GUIDE_ID}`} className={cn(buttonClass(), "px-2.5")}>
            <BookOpenText aria-hidden className="text-muted" />
            {t("toGuide")}
          </a>
        )}
      </div>
    </header>
  );
}
