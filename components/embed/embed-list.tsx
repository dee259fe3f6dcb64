import { useLocale } from "next-intl";
import { localize } from "@/lib/i18n/localized";
import { type EmbedPart, flattenEmbed, sectionTitle } from "@/lib/embed/arrange";
import type { ResolvedEmbed } from "@/lib/query/resolve-embed";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { EmbedItem } from "./embed-item";

/** The sections of an embed under their headers, or one list without any. */
export function EmbedList({ embed }: { embed: ResolvedEmbed }) {
  const locale = useLocale();
  const { params, parts } = embed;
  if (!params.headers) return <Tiles embed={embed} projects={flattenEmbed(parts, locale)} />;
  return parts.map((part, at) => <Part key={at} embed={embed} part={part} />);
}

function Part({ embed, part }: { embed: ResolvedEmbed; part: EmbedPart }) {
  const locale = useLocale();
  const { params } = embed;
  const hasCategory = params["category-in-subcategory"];
  const isUppercase = params["title-uppercase"] ? "" : undefined;
  return (
    <section className="not-last:mb-3">
      {part.name && params["category-header"] && (
        <h2 className="embed-title" data-uppercase={isUppercase}>
          {localize(part.name, locale)}
        </h2>
      )}
      {part.sections.map((section, at) => (
        <section key={at} className="mt-1.5">
          <h3 className="embed-title" data-uppercase={isUppercase}>
            {sectionTitle(part, section, { locale, hasCategory })} ({section.projects.length})
          </h3>
          <Tiles embed={embed} projects={section.projects} />
        </section>
      ))}
    </section>
  );
}

function Tiles({ embed, projects }: { embed: ResolvedEmbed; projects: readonly SnapshotProject[] }) {
  return (
    <ul className="embed-tiles" data-cards={embed.params.style === "card" ? "" : undefined}>
      {projects.map((project) => (
        <li key={project.slug}>
          <EmbedItem embed={embed} project={project} />
        </li>
      ))}
    </ul>
  );
}
