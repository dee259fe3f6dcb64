import { useTranslations } from "next-intl";
import { ExternalLink } from "@/components/ui/external-link";
import { showAddress } from "./link-kinds";
import { Section, type SectionProps } from "./section";

/** Where the facts come from, so that a reader can check them. */
export function SourcesSection({ project, level }: SectionProps) {
  const t = useTranslations("project.sections");
  if (project.sources.length === 0) return null;
  return (
    <Section title={t("sources")} level={level}>
      <ul className="flex flex-col gap-1 text-sm">
        {project.sources.map(({ fact, url }) => (
          <li key={`${fact}-${url}`} className="break-words">
            {fact && <span className="text-muted">{fact} </span>}
            <ExternalLink href={url}>{showAddress(url)}</ExternalLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
