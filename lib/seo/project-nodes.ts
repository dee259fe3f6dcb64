import { localize } from "../i18n/localized";
import { routes } from "../routes";
import type { ProjectDetail } from "../snapshot/types";
import { localizedPath } from "./addresses";
import { type JsonLdNode, breadcrumbNode } from "./json-ld";
import { projectNode } from "./project-json-ld";

type Page = { url: string; base: URL; locale: string; mapName: string };

/** What a project's page says to machines: the project, and where it stands on the map. */
export function projectNodes(project: ProjectDetail, page: Page): JsonLdNode[] {
  const at = (path: string) => new URL(localizedPath(path, page.locale), page.base).href;
  const home = project.placements[0];
  const places = home
    ? [
        { name: localize(home.category.name, page.locale), url: at(routes.category(home.category.slug)) },
        {
          name: localize(home.subcategory.name, page.locale),
          url: at(routes.subcategory(home.category.slug, home.subcategory.slug)),
        },
      ]
    : [];
  const steps = [{ name: page.mapName, url: at(routes.landscape()) }, ...places, { name: project.name, url: page.url }];
  return [projectNode(project, page), breadcrumbNode(steps)];
}
