import { useLocale, useTranslations } from "next-intl";
import { routes } from "@/lib/routes";
import type { ProjectDetail, Snapshot } from "@/lib/snapshot/types";
import type { OverlayView } from "@/lib/overlays/types";
import { localizedPath } from "@/lib/seo/addresses";
import { projectNodes } from "@/lib/seo/project-nodes";
import { CompareLink } from "@/components/compare/compare-link";
import { OverlayNote } from "@/components/overlays/overlay-note";
import { ShortlistButton } from "@/components/shortlist/shortlist-button";
import { ShortlistNotice } from "@/components/shortlist/shortlist-notice";
import { localize } from "@/lib/i18n/localized";
import { BadgeSection } from "./badge-section";
import { Breadcrumb } from "./breadcrumb";
import { JsonLdScript } from "./json-ld-script";
import { neighboursOf } from "./neighbours";
import { NeighboursSection } from "./neighbours-section";
import { ProjectCard } from "./project-card";

type Props = {
  project: ProjectDetail;
  snapshot: Snapshot;
  /** The list that the address lays over the landscape. */
  overlay: OverlayView | null;
  base: URL;
  nonce?: string;
};

/** One project opened by link: all of its card, the way to the map and what stands next to it. */
export function ProjectPage({ project, snapshot, overlay, base, nonce }: Props) {
  const t = useTranslations("project.page");
  const locale = useLocale();
  const url = new URL(localizedPath(routes.project(project.slug), locale), base).href;
  const home = project.placements[0];
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl flex-1 px-4 pt-5 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={projectNodes(project, { url, base, locale, mapName: t("map") })} nonce={nonce} />
      <Breadcrumb placements={project.placements} />
      <div className="mt-6">
        <ProjectCard
          project={project}
          stages={snapshot.stages}
          level={1}
          actions={
            <>
              <CompareLink project={project} />
              <ShortlistButton slug={project.slug} name={project.name} hasText />
              <OverlayNote overlay={overlay} slug={project.slug} />
            </>
          }
          title={<h1 className="text-2xl break-words">{project.name}</h1>}
        >
          {home && (
            <div data-print="hide">
              <NeighboursSection
                home={home}
                {...neighboursOf(snapshot, project.slug, `${home.category.slug}/${home.subcategory.slug}`)}
              />
            </div>
          )}
        </ProjectCard>
      </div>
      <BadgeSection project={project} landscape={localize(snapshot.name, locale)} page={url} base={base} />
      <ShortlistNotice />
      <p className="hidden text-sm print:block" data-print="address" data-address={url} />
    </main>
  );
}
