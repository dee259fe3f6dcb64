import { useLocale, useTranslations } from "next-intl";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { StageWord } from "@/components/landscape/stage-word";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";

type Props = {
  project: SnapshotProject;
  snapshot: Snapshot;
  /** Absent where there is nothing to tick. */
  isTicked?: boolean;
};

/** One that remains: what it is called, how far it is, who is behind it and on what terms. */
export function CandidateRow({ project, snapshot, isTicked }: Props) {
  const t = useTranslations("choose.candidates");
  const locale = useLocale();
  const vendor = snapshot.vendors.find(({ slug }) => slug === project.vendors[0]);
  const terms = project.license ?? t(project.isOpenSource ? "openLicense" : "noLicense");
  return (
    <li className="flex items-center gap-2.5 border-t border-line py-1.5 first:border-t-0">
      {isTicked !== undefined && (
        <label className="-m-1 grid size-6 shrink-0 place-items-center pointer-coarse:size-11">
          <input
            type="checkbox"
            name="projects"
            value={project.slug}
            defaultChecked={isTicked}
            aria-label={t("tick", { name: project.name })}
            className="size-4 accent-accent"
          />
        </label>
      )}
      <span className="rounded-sm border border-line bg-plate p-0.5">
        <ProjectLogo project={project} sheets={snapshot.sheets} className="w-9" />
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-3">
          <Link
            href={routes.project(project.slug)}
            prefetch={false}
            className="min-h-6 min-w-6 truncate text-base font-strong underline-offset-[3px] hover:underline"
          >
            {project.name}
          </Link>
          <StageWord stages={snapshot.stages} stage={project.stage} className="ml-auto shrink-0 text-xs text-muted" />
        </span>
        <span className="block truncate text-xs text-muted">
          {[vendor ? localize(vendor.name, locale) : [], terms].flat().join(" · ")}
        </span>
      </span>
    </li>
  );
}
