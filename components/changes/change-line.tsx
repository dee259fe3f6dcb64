import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { PartialDate } from "@/components/project/partial-date";
import { cn } from "@/lib/cn";
import type { ChangeEntry } from "@/lib/changes/entries";
import { Link } from "@/lib/i18n/navigation";
import type { Stage } from "@/lib/model/types";
import { routes } from "@/lib/routes";
import { ChangeMark } from "./change-mark";

type Props = { entry: ChangeEntry; words: string; stages: readonly Stage[] };

/** One line: what, who, what happened, when. */
export function ChangeLine({ entry, words, stages }: Props) {
  const { change, project } = entry;
  return (
    <li
      data-day={change.date}
      className="change relative grid grid-cols-[1rem_minmax(0,1fr)_auto] items-start gap-x-2.5 border-b border-line py-1"
    >
      <span className="pt-1">
        <ChangeMark entry={entry} stages={stages} />
      </span>
      <span className="min-w-0 break-words">
        {project ? (
          <Link
            href={routes.project(project.slug)}
            prefetch={false}
            className={cn(LIST_LINK_CLASS, "inline font-strong pointer-coarse:py-2")}
          >
            {change.name}
          </Link>
        ) : (
          <span className="font-strong">{change.name}</span>
        )}{" "}
        <span className="text-muted">{words}</span>
      </span>
      <span className="pl-2 text-sm leading-[1.375rem] whitespace-nowrap text-muted">
        <PartialDate date={change.date} />
      </span>
    </li>
  );
}
