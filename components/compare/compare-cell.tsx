import { useFormatter, useTranslations } from "next-intl";
import { StageMark } from "@/components/landscape/stage-mark";
import { ExternalLink } from "@/components/ui/external-link";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { isUnknown } from "@/lib/compare/build-comparison";
import type { CompareCell as Cell, CompareItem } from "@/lib/compare/types";
import { Link } from "@/lib/i18n/navigation";
import { stonesOf } from "@/lib/model/stages";
import type { Stage } from "@/lib/model/types";

/** More than these wait behind a press, so that one long list makes no long row. */
const MAX_SHOWN = 6;

type Props = { cell: Cell; stages: readonly Stage[] };

/** What is known of one project in one row, or that nothing is. */
export function CompareCell({ cell, stages }: Props) {
  const t = useTranslations("compare");
  const format = useFormatter();
  if (isUnknown(cell)) return <span className="text-muted">{t("unknown")}</span>;
  const rest = cell.items.slice(MAX_SHOWN);
  return (
    <>
      {cell.count !== undefined && <span className="compare-count">{format.number(cell.count)}</span>}
      <Items items={cell.items.slice(0, MAX_SHOWN)} stages={stages} />
      {rest.length > 0 && (
        <details>
          <summary className="inline-block rounded-sm py-0.5 text-sm text-muted underline decoration-line-strong underline-offset-[3px] pointer-coarse:py-2">
            {t("more", { count: rest.length })}
          </summary>
          <Items items={rest} stages={stages} />
        </details>
      )}
    </>
  );
}

/** Things with a note stand one below the other, bare names flow. */
function Items({ items, stages }: { items: readonly CompareItem[]; stages: readonly Stage[] }) {
  const [only, ...others] = items;
  if (only && others.length === 0) return <Item item={only} stages={stages} />;
  const hasNotes = items.some(({ note }) => note !== undefined);
  return (
    <ul className={cn("compare-items flex gap-x-3 gap-y-0.5", hasNotes ? "flex-col" : "flex-wrap")}>
      {items.map((item) => (
        <li key={item.value}>
          <Item item={item} stages={stages} />
        </li>
      ))}
    </ul>
  );
}

function Item({ item: { text, note, href, stage }, stages }: { item: CompareItem; stages: readonly Stage[] }) {
  const stones = stage === undefined ? null : stonesOf(stages, stage);
  return (
    <span className="min-w-0">
      {stones !== null && <StageMark stones={stones} className="mr-1.5 inline size-3.5 align-[-0.15em]" />}
      <Name text={text} href={href} />
      {note && <span className="text-muted"> {note}</span>}
    </span>
  );
}

function Name({ text, href }: { text: string; href?: string }) {
  if (href === undefined) return text;
  if (!href.startsWith("/")) return <ExternalLink href={href}>{text}</ExternalLink>;
  return (
    <Link href={href} prefetch={false} className={LIST_LINK_CLASS}>
      {text}
    </Link>
  );
}
