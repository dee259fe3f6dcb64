import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { localize } from "@/lib/i18n/localized";
import { ALL_GROUP, currentGroup } from "@/lib/landscape/groups";
import { routes } from "@/lib/routes";
import type { Snapshot } from "@/lib/snapshot/types";
import { statsQuery, type StatsParams } from "@/lib/stats/params";

type Props = { snapshot: Snapshot; params: StatsParams; group: string };

/** The tabs of the map: the figures are of one of them, as the map is. */
export function GroupLinks({ snapshot, params, group }: Props) {
  const t = useTranslations("landscape.groups");
  const locale = useLocale();
  if (snapshot.groups.length === 0) return null;
  const plain = currentGroup(snapshot, null, params.category);
  const tabs = snapshot.groups.map(({ slug, name }) => ({ slug, name: localize(name, locale) }));
  return (
    <nav aria-label={t("label")} data-print="hide" className="mb-3">
      <ul className="flex flex-wrap gap-x-1">
        {[...tabs, { slug: ALL_GROUP, name: t("all") }].map(({ slug, name }) => {
          const query = statsQuery({ ...params, group: slug === plain ? null : slug });
          return (
            <li key={slug}>
              <Link
                href={`${routes.stats()}${query && `?${query}`}`}
                prefetch={false}
                scroll={false}
                aria-current={slug === group ? "page" : undefined}
                className="flex h-8 items-center rounded-sm px-2 text-muted hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-ink pointer-coarse:h-11"
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
