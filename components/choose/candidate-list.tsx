import { Columns3 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { comparePath } from "@/lib/compare/params";
import { MAX_COMPARED } from "@/lib/compare/slugs";
import { getPathname, Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";
import { CandidateRow } from "./candidate-row";
import { TickForm } from "./tick-form";

/** A list beside the questions, not a page of its own: the map shows the rest. */
const MAX_SHOWN = 20;

type Props = { projects: readonly SnapshotProject[]; snapshot: Snapshot; mapPath: string };

/** Those that remain, the most mature first, and the way to a comparison. */
export function CandidateList({ projects, snapshot, mapPath }: Props) {
  const t = useTranslations("choose.candidates");
  const locale = useLocale();
  const [first, second] = projects;
  if (!first) return null;
  const slugs = projects.map(({ slug }) => slug);
  if (projects.length <= MAX_COMPARED)
    return (
      <>
        <Rows projects={projects} snapshot={snapshot} />
        <Link
          href={second ? comparePath(slugs) : routes.project(first.slug)}
          prefetch={false}
          className={`${buttonClass({ variant: "primary" })} mt-3`}
        >
          {second && <Columns3 aria-hidden />}
          {second ? t("compare") : t("one", { name: first.name })}
        </Link>
      </>
    );
  const hidden = projects.length - MAX_SHOWN;
  return (
    <>
      <p className="text-sm text-muted">{t("order")}</p>
      {/* Other candidates, other ticks. */}
      <TickForm
        key={slugs.join()}
        action={getPathname({ href: routes.compare(), locale })}
        ticked={MAX_COMPARED}
        label={t("label")}
      >
        <Rows projects={projects.slice(0, MAX_SHOWN)} snapshot={snapshot} ticked={MAX_COMPARED} />
        {hidden > 0 && (
          <p className="pt-1 text-sm">
            <Link href={mapPath} prefetch={false} className="text-accent underline-offset-[3px] hover:underline">
              {t("more", { count: hidden })}
            </Link>
          </p>
        )}
      </TickForm>
    </>
  );
}

type RowsProps = { projects: readonly SnapshotProject[]; snapshot: Snapshot; ticked?: number };

function Rows({ projects, snapshot, ticked }: RowsProps) {
  return (
    <ul>
      {projects.map((project, index) => (
        <CandidateRow
          key={project.slug}
          project={project}
          snapshot={snapshot}
          isTicked={ticked === undefined ? undefined : index < ticked}
        />
      ))}
    </ul>
  );
}
