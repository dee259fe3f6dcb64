import { useTranslations } from "next-intl";
import { RepositoryFigures } from "@/components/liveness/repository-figures";
import { ExternalLink } from "@/components/ui/external-link";
import type { RepositoryReport } from "@/lib/liveness/types";
import type { Repository } from "@/lib/model/types";
import { showAddress } from "./link-kinds";
import { Section, type SectionProps } from "./section";

export function RepositoriesSection({ project, level }: SectionProps) {
  const t = useTranslations("project.sections");
  if (project.repositories.length === 0) return null;
  const primaryFirst = [...project.repositories].sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
  return (
    <Section title={t("repositories")} level={level}>
      <ul className="space-y-1.5">
        {primaryFirst.map((repository) => (
          <RepositoryItem
            key={repository.url}
            repository={repository}
            report={project.reports?.find(({ url }) => url === repository.url)}
            isMarked={repository.isPrimary && primaryFirst.length > 1}
          />
        ))}
      </ul>
    </Section>
  );
}

type ItemProps = { repository: Repository; report: RepositoryReport | undefined; isMarked: boolean };

/** The owner and name are what tells repositories apart, so the host stays quiet. */
function RepositoryItem({ repository, report, isMarked }: ItemProps) {
  const t = useTranslations("project.repository");
  const [host = "", ...path] = showAddress(repository.url).split("/");
  const notes = [
    isMarked ? t("primary") : undefined,
    repository.branch && t("branch", { name: repository.branch }),
    repository.license,
  ].filter(Boolean);
  return (
    <li className="break-words">
      <span className="text-muted">{path.length > 0 && `${host}/`}</span>
      <ExternalLink href={repository.url}>{repository.name ?? (path.join("/") || host)}</ExternalLink>
      {notes.length > 0 && <span className="text-sm text-muted"> {notes.join(", ")}</span>}
      {report && <RepositoryFigures report={report} />}
    </li>
  );
}
