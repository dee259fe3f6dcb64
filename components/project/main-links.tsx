import { BookOpenText, FolderGit2, Globe, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import type { ProjectDetail } from "@/lib/snapshot/types";
import { checkUrl } from "@/lib/source/safe-url";

/** The three ways out that nearly everyone wants: website, repository, documentation. */
export function MainLinks({ project }: { project: ProjectDetail }) {
  const t = useTranslations("project.main");
  const links: { name: string; url?: string; icon: LucideIcon }[] = [
    { name: t("homepage"), url: project.homepage, icon: Globe },
    { name: t("repository"), url: mainRepository(project), icon: FolderGit2 },
    { name: t("documentation"), url: project.links.find(isDocumentation)?.url, icon: BookOpenText },
  ];
  const usable = links.filter(({ url }) => url !== undefined && "url" in checkUrl(url));
  if (usable.length === 0) return null;
  return (
    <ul aria-label={t("label")} className="flex flex-wrap gap-2">
      {usable.map(({ name, url, icon: Icon }) => (
        <li key={name}>
          <a href={url} rel="noopener noreferrer" className={cn(buttonClass(), "px-2.5")}>
            <Icon aria-hidden className="text-muted" />
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function isDocumentation({ kind }: { kind: string }): boolean {
  return kind === "documentation";
}

function mainRepository({ repositories }: ProjectDetail): string | undefined {
  return (repositories.find(({ isPrimary }) => isPrimary) ?? repositories[0])?.url;
}
