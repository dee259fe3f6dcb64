import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";
import type { Field } from "./types";
import { withoutKeys, withoutValue } from "./query";

type Props = { path: string; query: string; q: string; fields: readonly Field[]; clears: readonly string[] };

/** What narrows the page, each with a link that takes it away. */
export function FilterChips({ path, query, q, fields, clears }: Props) {
  const t = useTranslations("filters");
  const rest = withoutKeys(query, clears);
  const chips = fields.flatMap(({ key, label, chosen }) =>
    chosen.map((each) => ({ key, facet: label, ...each, query: withoutValue(rest, key, each.value) })),
  );
  if (q !== "")
    chips.unshift({ key: "q", facet: t("active.search"), value: q, label: q, query: withoutKeys(rest, ["q"]) });
  if (chips.length === 0) return null;
  const address = (query: string) => (query === "" ? path : `${path}?${query}`);
  return (
    <ul aria-label={t("active.label")} className="mt-2 flex flex-wrap items-center gap-1.5">
      {chips.map(({ key, facet, value, label, query }) => (
        <li key={`${key} ${value}`} className="min-w-0">
          <Link
            href={address(query)}
            prefetch={false}
            scroll={false}
            aria-label={t("active.remove", { facet, value: label })}
            className="flex h-7 max-w-full items-center gap-1 rounded-full border border-transparent bg-accent-soft pr-1.5 pl-2.5 text-sm text-ink transition-colors duration-150 hover:border-accent pointer-coarse:h-11 pointer-coarse:px-4"
          >
            <span className="text-muted">{facet}</span>
            <span className="truncate">{label}</span>
            <X aria-hidden className="size-3.5 shrink-0" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={address(withoutKeys(rest, ["q", ...fields.map(({ key }) => key)]))}
          prefetch={false}
          scroll={false}
          aria-label={t("resetLabel")}
          className={cn(LINK_CLASS, "inline-flex h-7 items-center px-2 text-sm pointer-coarse:h-11")}
        >
          {t("reset")}
        </Link>
      </li>
    </ul>
  );
}
