import { useTranslations } from "next-intl";
import { KINDS, type PARTS } from "@/lib/preview/fields";
import type { Changes } from "@/lib/preview/schema";
import { AddedList } from "./added-list";
import { ChangedTable } from "./changed-table";
import type { Known } from "./preview-result";
import { RemovedList } from "./removed-list";

type Props = { part: (typeof PARTS)[number]; changes: Changes; known: Known | null };

const LISTS = { added: AddedList, removed: RemovedList, moved: ChangedTable, edited: ChangedTable } as const;

/** What changes among the projects, vendors or places: what came, went, moved and says something else. */
export function PartChanges({ part, changes, known }: Props) {
  const t = useTranslations("preview");
  const { before, after } = changes;
  return (
    <section aria-labelledby={part} className="mt-8">
      <h3 id={part} className="text-lg font-strong">
        {t(`parts.${part}`)}
        {part !== "settings" && (
          <span className="pl-3 text-sm font-normal text-muted tabular">{t("result.inAll", { before, after })}</span>
        )}
      </h3>
      {KINDS.filter((kind) => changes.counts[kind] > 0).map((kind) => {
        const List = LISTS[kind];
        const hidden = changes.counts[kind] - changes[kind].length;
        return (
          <section key={kind} aria-labelledby={`${part}-${kind}`} className="mt-4 scroll-mt-16">
            <h4 id={`${part}-${kind}`} className="scroll-mt-16 border-b border-line-strong pb-1">
              {t(`kinds.${kind}`)} <span className="pl-1 text-sm text-muted tabular">{changes.counts[kind]}</span>
            </h4>
            <List
              label={`${t(`parts.${part}`)}: ${t(`kinds.${kind}`)}`}
              part={part}
              entries={changes[kind]}
              known={known}
            />
            {hidden > 0 && <p className="mt-2 text-sm text-muted">{t("result.more", { count: hidden })}</p>}
          </section>
        );
      })}
    </section>
  );
}
