import { useTranslations } from "next-intl";
import { KINDS, PARTS } from "@/lib/preview/fields";
import type { Preview } from "@/lib/preview/schema";
import type { Snapshot } from "@/lib/snapshot/types";
import { FindingList } from "./finding-list";
import { PartChanges } from "./part-changes";

/** What this site has of the projects: their logos, and whether there is a page to link to. */
export type Known = Pick<Snapshot, "projects" | "sheets">;

type Props = {
  preview: Preview;
  known: Known | null;
  /** The state that it is compared with is not what this site shows. */
  isOwnBase?: boolean;
};

/** Everything that a set of files changes, what is wrong with them first where it is an error. */
export function PreviewResult({ preview, known, isOwnBase }: Props) {
  const t = useTranslations("preview");
  const { findings, base } = preview;
  const parts = PARTS.filter((part) => KINDS.some((kind) => preview[part].counts[kind] > 0));
  const list = <FindingList findings={findings} />;
  return (
    <>
      <p className="text-muted">
        {base === null ? t("result.alone") : isOwnBase ? t("result.against", { base }) : t("result.againstSite")}
        {base !== null && parts.length === 0 && ` ${t("result.unchanged")}`}
      </p>
      <Overview preview={preview} parts={parts} />
      {findings.errors > 0 && list}
      {parts.map((part) => (
        <PartChanges key={part} part={part} changes={preview[part]} known={known} />
      ))}
      {findings.errors === 0 && list}
    </>
  );
}

/** The counts, each a way to its list. */
function Overview({ preview, parts }: { preview: Preview; parts: readonly (typeof PARTS)[number][] }) {
  const t = useTranslations("preview");
  const { errors, warnings } = preview.findings;
  return (
    <dl className="mt-3 grid max-w-3xl grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-0.5 border-y border-line py-2">
      {parts.map((part) => (
        <div key={part} className="contents">
          <dt className="py-0.5">{t(`parts.${part}`)}</dt>
          <dd className="flex flex-wrap gap-x-4 tabular">
            {KINDS.filter((kind) => preview[part].counts[kind] > 0).map((kind) => (
              <Jump key={kind} to={`${part}-${kind}`}>
                {t(`result.counts.${kind}`, { count: preview[part].counts[kind] })}
              </Jump>
            ))}
          </dd>
        </div>
      ))}
      <dt className="py-0.5">{t("findings.title")}</dt>
      <dd className="tabular">
        <Jump to="findings">{t("result.counts.findings", { count: errors + warnings })}</Jump>
      </dd>
    </dl>
  );
}

function Jump({ to, children }: { to: string; children: string }) {
  return (
    <a
      href={`#${to}`}
      className="inline-flex min-h-6 items-center text-accent underline-offset-[3px] hover:underline pointer-coarse:min-h-11"
    >
      {children}
    </a>
  );
}
