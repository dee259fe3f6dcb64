"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { QueryLink } from "@/components/landscape/query-link";
import { buttonClass } from "@/components/ui/button";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { comparePath } from "@/lib/compare/params";
import { withoutSlug } from "@/lib/compare/slugs";
import { Link } from "@/lib/i18n/navigation";
import { useCompareChoice } from "./compare-choice";
import { chosenCss } from "./chosen-css";

/** What was chosen to compare, below the view; nothing until something is. */
export function CompareTray() {
  const { snapshot } = useLandscape();
  const { slugs } = useCompareChoice();
  const t = useTranslations("compare.choose");
  const chosen = slugs.flatMap((slug) => snapshot.projects.find((project) => project.slug === slug) ?? []);
  return (
    <>
      <ChoiceStatus />
      {chosen.length > 0 && (
        <section
          aria-label={t("tray")}
          data-print="hide"
          className="sticky bottom-(--below,0px) z-20 flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line bg-raised px-4 py-2 shadow-raised"
        >
          <style>{chosenCss(slugs)}</style>
          <ul className="flex min-w-0 gap-1.5 overflow-x-auto p-0.5">
            {chosen.map((project) => (
              <li key={project.slug}>
                <QueryLink
                  patch={{ compare: withoutSlug(slugs, project.slug) }}
                  aria-label={t("remove", { name: project.name })}
                  title={t("remove", { name: project.name })}
                  className="flex h-8 items-center gap-1.5 rounded-sm border border-line pr-1.5 pl-1 whitespace-nowrap hover:bg-sunken pointer-coarse:h-11"
                >
                  <span className="rounded-sm bg-plate p-0.5">
                    <ProjectLogo project={project} sheets={snapshot.sheets} className="w-6" />
                  </span>
                  {project.name}
                  <X aria-hidden className="size-3.5 text-muted" />
                </QueryLink>
              </li>
            ))}
          </ul>
          <span className="flex items-center gap-3">
            <Link href={comparePath(slugs)} prefetch={false} className={buttonClass({ variant: "primary" })}>
              {t("open", { count: chosen.length })}
            </Link>
            <QueryLink patch={{ compare: null }} className={cn(LINK_CLASS, "py-1 text-sm pointer-coarse:py-3")}>
              {t("clear")}
            </QueryLink>
          </span>
        </section>
      )}
    </>
  );
}

/** Says what the last press did; in sight only where it did nothing. */
function ChoiceStatus() {
  const { snapshot } = useLandscape();
  const { slugs, note } = useCompareChoice();
  const t = useTranslations("compare.choose");
  const name = snapshot.projects.find(({ slug }) => slug === note?.slug)?.name ?? "";
  return (
    <p
      role="status"
      className={note?.kind === "full" ? "border-t border-line bg-raised px-4 py-1.5 text-sm text-bad" : "sr-only"}
    >
      {note && t(note.kind, { name, count: slugs.length })}
    </p>
  );
}
