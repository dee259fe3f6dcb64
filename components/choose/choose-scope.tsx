import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useValueNames } from "@/components/filters/use-value-names";
import { LINK_CLASS } from "@/components/ui/link-class";
import { choosePath } from "@/lib/choose/choose-path";
import { Link } from "@/lib/i18n/navigation";
import { toggleValue } from "@/lib/landscape/facets";
import type { Choice } from "@/lib/choose/choice-of";
import { routes } from "@/lib/routes";

/** What the questions are about: places, vendors and words of the address, each to be taken away. */
export function ChooseScope({ choice: { snapshot, selection, q } }: { choice: Choice }) {
  const t = useTranslations("choose.scope");
  const nameOf = useValueNames(snapshot);
  const chosen = (["category", "vendor"] as const).flatMap((facet) =>
    selection[facet].map((value) => ({
      key: `${facet}:${value}`,
      name: nameOf(facet, value),
      href: choosePath(toggleValue(selection, facet, value), q),
    })),
  );
  const words = q === "" ? [] : [{ key: "q", name: t("words", { text: q }), href: choosePath(selection) }];
  const parts = [...chosen, ...words];
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
      {parts.length > 0 && <span className="text-muted">{t("among")}</span>}
      {parts.map(({ key, name, href }) => (
        <Link
          key={key}
          href={href}
          prefetch={false}
          scroll={false}
          aria-label={t("remove", { name })}
          className="inline-flex min-h-6 max-w-full min-w-0 items-center gap-1 rounded-sm border border-line-strong bg-raised px-1.5 hover:bg-sunken pointer-coarse:min-h-11"
        >
          <span className="truncate">{name}</span>
          <X aria-hidden className="size-3.5 shrink-0 text-muted" />
        </Link>
      ))}
      <Link href={routes.choose()} prefetch={false} className={LINK_CLASS}>
        {t("change")}
      </Link>
    </div>
  );
}
