import { useLocale, useTranslations } from "next-intl";
import { findByName } from "@/components/search/find-by-name";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { countPlaces } from "@/lib/categories/projects-at";
import { choosePath } from "@/lib/choose/choose-path";
import { listPlaces } from "@/lib/choose/places";
import { Link } from "@/lib/i18n/navigation";
import type { Choice } from "@/lib/choose/choice-of";

const MAX_PLACES = 6;

/** Where the reader came with words: the parts of the map that are called so, which say it better. */
export function ScopePlaces({ choice: { snapshot, selection, q } }: { choice: Choice }) {
  const t = useTranslations("choose.scope");
  const locale = useLocale();
  const counts = countPlaces(snapshot);
  const places =
    selection.category.length > 0 ? [] : findByName(listPlaces(snapshot, locale), placeNames, q, MAX_PLACES);
  if (places.length === 0) return null;
  return (
    <nav aria-label={t("narrow")} className="mb-4">
      <p className="text-sm text-muted">{t("narrow")}</p>
      <ul className="flex flex-wrap gap-x-4">
        {places.map(({ path, name }) => (
          <li key={path}>
            <Link href={choosePath({ ...selection, category: [path] })} prefetch={false} className={LIST_LINK_CLASS}>
              {name}
              <span className="ml-1.5 text-muted tabular">{counts.get(path) ?? 0}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const placeNames = ({ names }: { names: readonly string[] }) => names;
