import { useLocale, useTranslations } from "next-intl";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import type { PARTS } from "@/lib/preview/fields";
import type { EntryChange } from "@/lib/preview/schema";
import { routes } from "@/lib/routes";
import type { Known } from "./preview-result";

export type ListProps = {
  label: string;
  part: (typeof PARTS)[number];
  entries: readonly EntryChange[];
  known: Known | null;
};

type Props = { entry: EntryChange; part: ListProps["part"]; known: Known | null };

/** What an entry is called, with its logo and a way to its page where this site has them. */
export function EntryName({ entry, part, known }: Props) {
  const t = useTranslations("preview");
  const name = localize(entry.name, useLocale());
  const isProject = part === "projects";
  const there = isProject
    ? known?.projects.find(({ slug }) => slug === entry.slug || slug === entry.oldSlug)
    : undefined;
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      {isProject && (
        <span className="rounded-sm border border-line bg-plate p-0.5">
          <ProjectLogo
            project={there ?? { slug: entry.slug, name, logo: null }}
            sheets={known?.sheets ?? []}
            className="w-8"
          />
        </span>
      )}
      <span className="min-w-0 break-words">
        {there ? (
          <Link
            href={routes.project(there.slug)}
            prefetch={false}
            className="font-strong text-accent underline-offset-[3px] hover:underline"
          >
            {name}
          </Link>
        ) : (
          <span className="font-strong">{name}</span>
        )}
        {entry.oldSlug !== undefined && (
          <span className="pl-2 text-sm text-muted">{t("result.formerly", { slug: entry.oldSlug })}</span>
        )}
      </span>
    </span>
  );
}
