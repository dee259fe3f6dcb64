import { useTranslations } from "next-intl";
import { Section } from "@/components/project/section";
import { LINK_CLASS } from "@/components/ui/link-class";
import { toGraph } from "@/lib/relations/graph";
import { layOut } from "@/lib/relations/layout";
import type { Neighbourhood } from "@/lib/relations/neighbourhood";
import { relationsPath } from "@/lib/relations/params";
import type { Snapshot } from "@/lib/snapshot/types";
import { routes } from "@/lib/routes";
import { clipToBox } from "@/lib/relations/clip-to-box";
import type { DrawnEdge } from "./drawn-edge";
import { GraphView, type DrawnNode } from "./graph-view";
import { groupId } from "./group-id";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { PLATE_HEIGHT, plateWidth } from "./plate-size";

const MAX_AT_ONE_STEP = 84;
const MAX_AT_TWO_STEPS = 60;
/** As wide as the page, or less where there is little to show. */
const WIDE = 1084;
const NARROW = 760;
const FEW = 9;

/** The graph, laid out here once; the page only lights up what is pointed at. */
export function GraphSection({ neighbourhood, snapshot }: { neighbourhood: Neighbourhood; snapshot: Snapshot }) {
  const t = useTranslations("relations");
  const words = useTranslations("project.relations");
  const projects = new Map(snapshot.projects.map((project) => [project.slug, project]));
  const nameOf = (slug: string) => projects.get(slug)?.name ?? slug;
  const graph = toGraph(neighbourhood, neighbourhood.beyond.size > 0 ? MAX_AT_TWO_STEPS : MAX_AT_ONE_STEP);
  const layout = layOut(
    graph.nodes,
    graph.edges,
    ({ slug }) => plateWidth(nameOf(slug), slug === neighbourhood.center),
    { width: graph.nodes.length > FEW ? WIDE : NARROW, rowHeight: PLATE_HEIGHT },
  );
  const bySlug = new Map(layout.nodes.map((node) => [node.slug, node]));
  const edges = graph.edges.flatMap(({ source, target, kind }): DrawnEdge[] => {
    const [from, to] = [bySlug.get(source), bySlug.get(target)];
    if (!from || !to) return [];
    const says = t(`says.${kind}`, { source: nameOf(source), target: nameOf(target) });
    return [{ source, target, kind, says, from: clipToBox(to, from), to: clipToBox(from, to) }];
  });
  const nodes = layout.nodes.map((node): DrawnNode => {
    const project = projects.get(node.slug) ?? { slug: node.slug, name: node.slug, logo: null };
    const isCenter = node.slug === neighbourhood.center;
    return {
      ...node,
      name: project.name,
      isCenter,
      href: isCenter ? routes.project(node.slug) : relationsPath(node.slug),
      logo: <ProjectLogo project={project} sheets={snapshot.sheets} className={isCenter ? "w-11" : "w-7"} />,
    };
  });
  return (
    <Section title={t("graph.title")} level={1}>
      <GraphView {...layout} nodes={nodes} edges={edges} />
      {(graph.hidden.length > 0 || graph.hiddenBeyond > 0) && (
        <ul className="mt-2 flex flex-wrap gap-x-5 text-sm text-muted">
          {graph.hidden.map(({ key, count }) => (
            <li key={key}>
              <a href={`#${groupId(key)}`} className={LINK_CLASS}>
                {t("graph.moreOf", { group: words(key), count })}
              </a>
            </li>
          ))}
          {graph.hiddenBeyond > 0 && <li>{t("graph.hidden", { count: graph.hiddenBeyond })}</li>}
        </ul>
      )}
    </Section>
  );
}
