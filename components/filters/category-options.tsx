"use client";

import { ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useLandscape } from "@/components/landscape/landscape-context";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { choosePath } from "@/lib/choose/choose-path";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";
import { localize } from "@/lib/i18n/localized";
import { categoriesOf } from "@/lib/landscape/groups";
import type { SnapshotCategory } from "@/lib/snapshot/types";
import { CheckboxRow } from "./checkbox-row";
import { NoOptions } from "./no-options";
import { useFacet } from "./use-facet";
import { useFacetNames } from "./use-facet-names";

/** The categories of the tab with their parts below them, in the order of the map. */
export function CategoryOptions() {
  const { snapshot, results, params } = useLandscape();
  const choose = useTranslations("choose");
  const { counts, chosen, toggle } = useFacet("category");
  const nameOf = useFacetNames();
  const isShown = (path: string) => (counts.get(path) ?? 0) > 0 || chosen.includes(path);
  const categories = categoriesOf(snapshot, results.group)
    .map((category) => ({
      ...category,
      subcategories: category.subcategories.filter(({ slug }) => isShown(`${category.slug}/${slug}`)),
    }))
    .filter(({ slug, subcategories }) => isShown(slug) || subcategories.length > 0);
  // Chosen in another tab: still there to be switched off.
  const listed = new Set(
    categories.flatMap(({ slug, subcategories }) => [slug, ...subcategories.map((each) => `${slug}/${each.slug}`)]),
  );
  const elsewhere = chosen.filter((path) => !listed.has(path));
  if (listed.size === 0 && elsewhere.length === 0) return <NoOptions />;
  return (
    <>
      {categories.map((category) => (
        <CategoryOption key={category.slug} category={category} />
      ))}
      {elsewhere.map((path) => (
        <CheckboxRow
          key={path}
          name="category"
          value={path}
          label={nameOf("category", path)}
          count={counts.get(path) ?? 0}
          isChecked
          onToggle={toggle}
        />
      ))}
      <Link
        href={choosePath(results.selection, params.q)}
        prefetch={false}
        className={cn(LIST_LINK_CLASS, "mx-2 mt-1 text-sm pointer-coarse:min-h-11")}
      >
        {choose("link")}
      </Link>
    </>
  );
}

function CategoryOption({ category }: { category: SnapshotCategory }) {
  const { counts, chosen, toggle } = useFacet("category");
  const t = useTranslations("filters");
  const locale = useLocale();
  const id = useId();
  const [isOpen, setOpen] = useState(() => chosen.some((path) => path.startsWith(`${category.slug}/`)));
  const name = localize(category.name, locale);
  return (
    <div>
      <div className="flex items-center">
        <CheckboxRow
          name="category"
          value={category.slug}
          label={name}
          count={counts.get(category.slug) ?? 0}
          isChecked={chosen.includes(category.slug)}
          onToggle={toggle}
          className="flex-1"
        />
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t("expand", { name })}
          onClick={() => setOpen(!isOpen)}
          className="grid size-7 shrink-0 place-items-center rounded-sm text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11"
        >
          <ChevronRight aria-hidden className={cn("size-4 transition-transform duration-150", isOpen && "rotate-90")} />
        </button>
      </div>
      {/* Hidden by a class rather than absent: without scripts the rail's own style shows it. */}
      <div
        id={id}
        data-subcategories=""
        className={cn("mr-7 ml-4 border-l border-line pl-1 pointer-coarse:mr-11", !isOpen && "hidden")}
      >
        {category.subcategories.map(({ slug, name: label }) => {
          const path = `${category.slug}/${slug}`;
          return (
            <CheckboxRow
              key={slug}
              name="category"
              value={path}
              label={localize(label, locale)}
              count={counts.get(path) ?? 0}
              isChecked={chosen.includes(path)}
              onToggle={toggle}
            />
          );
        })}
      </div>
    </div>
  );
}
