import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { comparePath } from "@/lib/compare/params";
import { MAX_COMPARED } from "@/lib/compare/slugs";
import type { Named } from "@/lib/compare/suggest";
import { Link } from "@/lib/i18n/navigation";
import { AddProject } from "./add-project";

type Props = { slugs: readonly string[]; suggestions: readonly Named[]; isOnlyDifferences: boolean };

/** Ways to another column: by name, or one of those that are often weighed against these. */
export function AddBar({ slugs, suggestions, isOnlyDifferences }: Props) {
  const t = useTranslations("compare.add");
  if (slugs.length >= MAX_COMPARED)
    return (
      <p data-print="hide" className="text-sm text-muted">
        {t("full")}
      </p>
    );
  return (
    <div data-print="hide" className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <AddProject slugs={slugs} isOnlyDifferences={isOnlyDifferences} />
      {suggestions.length > 0 && (
        <ul
          aria-label={t("suggestions")}
          className="flex gap-1 max-sm:-mx-4 max-sm:overflow-x-auto max-sm:px-4 sm:flex-wrap"
        >
          {suggestions.map(({ slug, name }) => (
            <li key={slug}>
              <Link
                href={comparePath([...slugs, slug], isOnlyDifferences)}
                prefetch={false}
                scroll={false}
                aria-label={t("addOne", { name })}
                className={cn(
                  buttonClass({ variant: "quiet" }),
                  "h-7 gap-1 rounded-full border-line pr-3 pl-2 text-sm pointer-coarse:h-11 pointer-coarse:pr-4 pointer-coarse:pl-3",
                )}
              >
                <Plus aria-hidden className="size-3.5" />
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
