import { useLocale } from "next-intl";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { StageWord } from "@/components/landscape/stage-word";
import { localize } from "@/lib/i18n/localized";
import { embedQuery } from "@/lib/embed/params";
import type { ResolvedEmbed } from "@/lib/query/resolve-embed";
import { apiRoutes, routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import type { SnapshotProject } from "@/lib/snapshot/types";

type Props = { embed: ResolvedEmbed; project: SnapshotProject };

/** A tile or card that leads to the project's page, or to its card in the frame where the address asks for that. */
export function EmbedItem({ embed, project }: Props) {
  const { params, variables } = embed;
  const locale = useLocale();
  const own = `${localizedPath(routes.embed(), locale)}?${embedQuery({ ...params, item: project.slug }, variables)}`;
  const link = params["item-modal"]
    ? { href: own, target: "_self", "data-card": project.name }
    : { href: localizedPath(routes.project(project.slug), locale), rel: "noopener", target: "_blank" };
  if (params.style === "card") {
    return (
      <a {...link} className="embed-card">
        <CardBody embed={embed} project={project} />
      </a>
    );
  }
  return (
    <a {...link} title={project.name} className="embed-tile">
      <span className="embed-logo">
        <Logo embed={embed} project={project} />
      </span>
      <span className={params["item-name"] ? "embed-name" : "sr-only"}>{project.name}</span>
    </a>
  );
}

function Logo({ embed: { pictures, snapshot }, project }: Props) {
  const hash = pictures && pictures.get(project.slug);
  if (!hash) return <ProjectLogo project={project} sheets={snapshot.sheets} />;
  return (
    // The server made it in the size and format that is shown.
    // eslint-disable-next-line @next/next/no-img-element
    <img
      src={apiRoutes.logo(hash)}
      alt=""
      width={320}
      height={240}
      loading="lazy"
      className="aspect-4/3 object-contain"
    />
  );
}

function CardBody({ embed: { snapshot, summaries }, project }: Props) {
  const locale = useLocale();
  const vendor = snapshot.vendors.find(({ slug }) => slug === project.vendors[0]);
  return (
    <>
      <span className="h-fit rounded-sm border border-line bg-plate p-0.5">
        <ProjectLogo project={project} sheets={snapshot.sheets} className="w-full" />
      </span>
      <span className="min-w-0">
        <span className="block text-lg font-strong">{project.name}</span>
        {vendor && <span className="block truncate text-sm text-muted">{localize(vendor.name, locale)}</span>}
        <StageWord stages={snapshot.stages} stage={project.stage} className="text-sm" />
        <span className="mt-1 line-clamp-3 text-sm">{localize(summaries.get(project.slug), locale)}</span>
      </span>
    </>
  );
}
