import { useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";
import { RELATION_KINDS } from "@/lib/model/types";
import type { RelatedGroup } from "@/lib/relations/neighbourhood";
import { relationsPath, type RelationsView } from "@/lib/relations/params";
import { EDGE_LOOKS } from "./edge-looks";

const CHIP =
  "inline-flex min-h-8 items-center gap-2 rounded-sm border px-2.5 text-sm transition-colors duration-150 hover:bg-sunken pointer-coarse:min-h-11";
const chip = (isOn: boolean) => cn(CHIP, isOn ? "border-accent bg-accent-soft" : "border-line-strong bg-raised");

type Props = { slug: string; groups: readonly RelatedGroup[]; view: RelationsView };

/** The legend of the graph, which is its filter too, and how far it reaches. */
export function RelationControls({ slug, groups, view }: Props) {
  const t = useTranslations("relations");
  const kinds = RELATION_KINDS.filter((kind) => groups.some((group) => group.kind === kind));
  const countOf = (kind: (typeof kinds)[number]) =>
    new Set(groups.filter((group) => group.kind === kind).flatMap(({ slugs }) => slugs)).size;
  const toggled = (kind: (typeof kinds)[number]) =>
    view.kinds.includes(kind) ? view.kinds.filter((each) => each !== kind) : [...view.kinds, kind];
  return (
    <div className="mt-4 mb-5 flex flex-wrap items-center gap-x-8 gap-y-3" data-print="hide">
      <nav aria-label={t("filter")}>
        <ul className="flex flex-wrap gap-1.5">
          {kinds.map((kind) => (
            <li key={kind}>
              <Link
                href={relationsPath(slug, { ...view, kinds: toggled(kind) })}
                prefetch={false}
                scroll={false}
                aria-current={view.kinds.includes(kind) ? "true" : undefined}
                aria-label={t("filterOne", { kind: t(`kinds.${kind}`), count: countOf(kind) })}
                className={chip(view.kinds.includes(kind))}
              >
                <svg aria-hidden viewBox="0 0 34 8" className="h-2 w-8.5">
                  <line
                    x1="1"
                    x2="33"
                    y1="4"
                    y2="4"
                    stroke={EDGE_LOOKS[kind].color}
                    strokeWidth={EDGE_LOOKS[kind].width}
                    strokeDasharray={EDGE_LOOKS[kind].dash}
                  />
                </svg>
                {t(`kinds.${kind}`)}
                <span className="text-muted tabular">{countOf(kind)}</span>
              </Link>
            </li>
          ))}
          {view.kinds.length > 0 && (
            <li>
              <Link
                href={relationsPath(slug, { ...view, kinds: [] })}
                prefetch={false}
                scroll={false}
                className={cn(CHIP, "border-transparent text-accent")}
              >
                {t("all")}
              </Link>
            </li>
          )}
        </ul>
      </nav>
      <nav aria-label={t("steps.label")} className="flex gap-1.5">
        {([1, 2] as const).map((steps) => (
          <Link
            key={steps}
            href={relationsPath(slug, { ...view, steps })}
            prefetch={false}
            scroll={false}
            aria-current={view.steps === steps ? "true" : undefined}
            className={chip(view.steps === steps)}
          >
            {t(steps === 1 ? "steps.one" : "steps.two")}
          </Link>
        ))}
      </nav>
    </div>
  );
}
