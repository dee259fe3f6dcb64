import "server-only";
import { absoluteAddresses } from "../api/places";
import { listApiCategories, listApiStages } from "../api/outline";
import { perEdition } from "../db/per-edition";
import { getLandscapeInfo, getSnapshot } from "../db/queries";
import { textAnswer } from "../http/answer";
import { localize } from "../i18n/localized";
import { apiRoutes, routes } from "../routes";

/** In one line, and without what Markdown would take for a mark of its own. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[[\]<>`*_\\]/g, "\\$&")
    .trim();
}

const link = (name: string, address: string, about: string) =>
  `- [${plain(name)}](${address})${about ? `: ${about}` : ""}`;

/** What the site is and where its data are, for programs that read text. */
export const getLlmsAnswer = perEdition("llms", async () => {
  const [info, snapshot, at] = [await getLandscapeInfo(), await getSnapshot(), await absoluteAddresses()];
  const [categories, stages] = [await listApiCategories(), await listApiStages()];
  if (!info || !snapshot || !categories || !stages) return null;
  const counted = stages.map(({ id, projects }) => `${plain(id)} ${projects}`).join(", ");
  const lines = [
    `# ${plain(localize(info.name, "en"))}`,
    "",
    `> ${plain(localize(info.description, "en")) || "A map of the projects of a field, by category and maturity."}`,
    "",
    `${snapshot.projects.length} projects and products, ${snapshot.vendors.length} vendors. Stages: ${counted || "none"}.`,
    "Every project has a permanent page; the same pages in Simplified Chinese stand below /zh.",
    "",
    "## Pages",
    "",
    link("Map", at(routes.landscape()), "all projects; the query narrows it, such as ?stage=graduated&q=mesh"),
    link("Compare", at(routes.compare()), "projects side by side, such as ?projects=envoy,nginx"),
    link("Vendors", at(routes.vendors()), "who is behind what"),
    link("Timeline", at(routes.timeline()), "how projects moved through the stages"),
    link("Changes", at(routes.changes()), "what is new, moved or archived"),
    "",
    "## Data",
    "",
    link("OpenAPI", at(apiRoutes.openApi()), "every address, parameter and shape"),
    link("API documentation", at(routes.apiDocs()), "the same to read"),
    link("Projects", at("/api/projects"), "takes the same query as the map, and page, per-page, fields"),
    link("One project", at("/api/projects/{slug}"), "everything known of it, with sources"),
    link("Categories", at("/api/categories"), ""),
    link("Relations", at("/api/relations"), "builds on, alternative to, distribution of and others"),
    link("Changes", at("/api/changes"), ""),
    link("Table", at(apiRoutes.exported("csv")), "the view of a query as CSV"),
    "",
    "## Categories",
    "",
    ...categories.map(({ name, url, projects, summary }) =>
      link(name.en, url, [`${projects} projects`, plain(summary?.en ?? "")].filter(Boolean).join(". ")),
    ),
    "",
  ];
  return textAnswer(lines.join("\n"), "text/plain; charset=utf-8");
});
