import type { Project } from "../model/types";
import { placeKey } from "../seed/map-order";
import type { ProjectDetail, Snapshot, SnapshotProject } from "../snapshot/types";

/** A private project as the snapshot has others. */
export function toSnapshotProject(project: Project): SnapshotProject {
  const { slug, name, stage, license, isOpenSource, country, kind, languages, tags, vendors } = project;
  return {
    ...{ slug, name, stage, license, isOpenSource, country, kind, languages, tags },
    logo: null,
    placements: project.placements.map(placeKey),
    vendors: [...new Set(vendors.map(({ vendor }) => vendor))],
  };
}

type Named = ProjectDetail["placements"][number]["category"];

const named = ({ slug, name }: Named): Named => ({ slug, name });

/** What the model and a card have alike. */
function alike(project: Project) {
  const { slug, name, aliases, kind, summary, description, stage, stageEvents, license, licenseChanges } = project;
  const { isOpenSource, homepage, repositories, links, tags, languages, country, audits, endUsers } = project;
  const { extra, sources } = project;
  return {
    ...{ slug, name, aliases, kind, summary, description, stage, stageEvents, license, licenseChanges },
    ...{ isOpenSource, homepage, repositories, links, tags, languages, country, audits, endUsers, extra, sources },
  };
}

/** A private project as a card has others, with the names that the landscape gives to what it refers to. */
export function toPrivateDetail(project: Project, { categories, vendors }: Snapshot): ProjectDetail {
  return {
    ...alike(project),
    logo: null,
    placements: project.placements.flatMap((place) => {
      const category = categories.find(({ slug }) => slug === place.category);
      const subcategory = category?.subcategories.find(({ slug }) => slug === place.subcategory);
      return category && subcategory ? [{ category: named(category), subcategory: named(subcategory) }] : [];
    }),
    vendors: project.vendors.flatMap(({ vendor, role }) => {
      const found = vendors.find(({ slug }) => slug === vendor);
      return found ? [{ slug: found.slug, name: found.name, country: found.country, role }] : [];
    }),
    relations: [],
    relatedFrom: [],
    position: `${project.position.file}:${project.position.line}`,
  };
}
