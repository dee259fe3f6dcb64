import { useTranslations } from "next-intl";
import { JsonLdScript } from "@/components/project/json-ld-script";
import { LINK_CLASS } from "@/components/ui/link-class";
import { WayUp } from "@/components/ui/way-up";
import { Link } from "@/lib/i18n/navigation";
import { neighbourhoodOf, onlyKinds } from "@/lib/relations/neighbourhood";
import type { RelationsView } from "@/lib/relations/params";
import type { Relation } from "@/lib/relations/types";
import { routes } from "@/lib/routes";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";
import { GraphSection } from "./graph-section";
import { RelationControls } from "./relation-controls";
import { RelationList } from "./relation-list";

type Props = {
  project: SnapshotProject;
  snapshot: Snapshot;
  relations: readonly Relation[];
  view: RelationsView;
  nodes: readonly JsonLdNode[];
  nonce?: string;
};

/** How one project stands to others: a picture, and the same in words. */
export function RelationsPage({ project, snapshot, relations, view, nodes, nonce }: Props) {
  const t = useTranslations("relations");
  const all = neighbourhoodOf(project.slug, relations, view.steps);
  const shown = onlyKinds(all, view.kinds);
  const count = new Set(all.groups.flatMap(({ slugs }) => slugs)).size;
  const steps = [
    { name: t("map"), href: routes.landscape() },
    { name: project.name, href: routes.project(project.slug) },
  ];
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl flex-1 px-4 pt-5 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={nodes} nonce={nonce} />
      <WayUp label={t("breadcrumb")} steps={steps} />
      <h1 className="mt-6 text-2xl break-words">{t("title", { name: project.name })}</h1>
      <p className="mt-1 text-muted tabular">
        {count > 0 ? t("count", { count }) : t("none", { name: project.name })}{" "}
        <Link href={routes.project(project.slug)} prefetch={false} className={LINK_CLASS}>
          {t("toProject", { name: project.name })}
        </Link>
      </p>
      {count > 0 && (
        <>
          <RelationControls slug={project.slug} groups={all.groups} view={view} />
          {shown.groups.length === 0 && <p className="text-muted">{t("noneOfKind")}</p>}
          {shown.groups.length > 0 && (
            // On a phone the list reads better than any picture, so it comes first.
            <div className="flex flex-col max-md:flex-col-reverse">
              <GraphSection neighbourhood={shown} snapshot={snapshot} />
              <RelationList neighbourhood={shown} snapshot={snapshot} />
            </div>
          )}
        </>
      )}
    </main>
  );
}
