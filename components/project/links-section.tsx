import { useTranslations } from "next-intl";
import { ExternalLink } from "@/components/ui/external-link";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { linkIcon, linkName } from "./link-kinds";
import { isDocumentation } from "./main-links";
import { Section, type SectionProps } from "./section";

/** Every link but those that already stand at the top. */
export function LinksSection({ project, level }: SectionProps) {
  const t = useTranslations("project");
  const shownAbove = project.links.find(isDocumentation);
  const links = project.links.filter((link) => link !== shownAbove);
  if (links.length === 0) return null;
  return (
    <Section title={t("sections.links")} level={level}>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-4 gap-y-1.5">
        {links.map((link) => {
          const Icon = linkIcon(link.kind);
          return (
            <li key={`${link.kind}-${link.url}`} className="flex min-w-0 items-start gap-2">
              <Icon aria-hidden className="mt-[3px] size-4 shrink-0 text-muted" />
              <ExternalLink href={link.url} className={cn("min-w-0 break-words no-underline", LIST_LINK_CLASS)}>
                {linkName(link, (kind) => t(`links.${kind}`))}
              </ExternalLink>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
