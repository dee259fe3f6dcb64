import { ArrowLeft } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ProjectCard } from "@/components/project/project-card";
import { buttonClass } from "@/components/ui/button";
import { embedQuery } from "@/lib/embed/params";
import type { ResolvedEmbed } from "@/lib/query/resolve-embed";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import type { ProjectDetail } from "@/lib/snapshot/types";

type Props = { embed: ResolvedEmbed; project: ProjectDetail };

/** The card of one project inside the frame, with the way back to the list where the frame has one. */
export function EmbedDetails({ embed: { params, variables, snapshot }, project }: Props) {
  const t = useTranslations("embed");
  const locale = useLocale();
  const query = embedQuery({ ...params, item: null }, variables);
  const list = `${localizedPath(routes.embed(), locale)}?${query}`;
  const shown = params["hide-organization-section"] ? { ...project, vendors: [] } : project;
  return (
    <main className="bg-paper p-4">
      {params.dialog === null && (
        <p className="mb-4">
          <a href={list} target="_self" className={buttonClass({ variant: "quiet" })}>
            <ArrowLeft aria-hidden />
            {t("back")}
          </a>
        </p>
      )}
      <ProjectCard
        project={shown}
        stages={snapshot.stages}
        level={2}
        title={<h1 className="text-2xl break-words">{project.name}</h1>}
        actions={
          <a
            href={localizedPath(routes.project(project.slug), locale)}
            target="_blank"
            rel="noopener"
            className={buttonClass({ variant: "primary" })}
          >
            {t("page")}
          </a>
        }
      />
    </main>
  );
}
