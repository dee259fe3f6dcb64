import { useTranslations } from "next-intl";
import { RepositoryFigures } from "@/components/liveness/repository-figures";
import { ExternalLink } from "@/components/ui/external-link";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import type { RepositoryReport } from "@/lib/liveness/types";
import type { Repository } from "@/lib/model/types";
import { showAddress } from "./link-kinds";
import { Section, type SectionProps } from "./section";

/** A project may have a hundred; these many say enough at first. */
const MAX_SHOWN = 8;

/** The main repository with its figures; those of the others open one by one. */
export function RepositoriesSection({ project, level }: SectionProps) {
  const t = useTranslations("project");
  if (project.repositories.length === 0) return null;
  const primaryFirst = [...project.repositories].sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
  const list = (repositories: readonly Repository[]) => (
    <ul>
      {repositories.map((repository) => (
        <RepositoryItem
          key={repository.url}
          repository={repository}
          report={project.reports?.find(({ url }) => url === repository.url)}
          isFirst={repository === primaryFirst[0]}
          isMarked={repository.isPrimary && primaryFirst.length > 1}
        />
      ))}
    </ul>
  );
  const rest = primaryFirst.slice(MAX_SHOWN);
  return (
    <Section title={t("sections.repositories")} level={level}>
      {list(primaryFirst.slice(0, MAX_SHOWN))}
      {rest.length > 0 && (
        <details className="mt-1.5">
          <summary className={cn(LINK_CLASS, "min-h-6 w-fit")}>{t("repository.more", { count: rest.length })}</summary>
          <div className="mt-1.5">{list(rest)}</div>
        </details>
      )}
    </Section>
  );
}

type ItemProps = {
  repository: Repository;
  report: RepositoryReport | undefined;
  isFirst: boolean;
  isMarked: boolean;
};

/** The owner and name are what tells repositories apart, so the host stays quiet. */
function RepositoryItem({ repository, report, isFirst, isMarked }: ItemProps) {
  const t = useTranslations("project.repository");
  const [host = "", ...path] = showAddress(repository.url).split("/");
  const name = repository.name ?? (path.join("/") || host);
  const notes = [
    isMarked ? t("primary") : undefined,
    repository.branch && t("branch", { name: repository.branch }),
    repository.license,
  ].filter(Boolean);
  return (
    <li className="mt-1.5 break-words first:mt-0">
      <span className="text-muted">{path.length > 0 && `${host}/`}</span>
      <ExternalLink href={repository.url}>{name}</ExternalLink>
      {notes.length > 0 && <span className="text-sm text-muted"> {notes.join(", ")}</span>}
      {report && isFirst && <RepositoryFigures report={report} />}
      {report && !isFirst && (
        <details>
          <summary className={cn(LINK_CLASS, "min-h-6 w-fit text-sm")}>{t("figures", { name })}</summary>
          <RepositoryFigures report={report} />
        </details>
      )}
    </li>
  );
}
