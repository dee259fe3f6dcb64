import type { MetadataRoute } from "next";
import { getLandscapeInfo, getSnapshot } from "@/lib/db/queries";
import { routes } from "@/lib/routes";
import { sitemapEntries } from "@/lib/seo/sitemap-entries";
import { siteUrl } from "@/lib/site-url";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [info, snapshot] = await Promise.all([getLandscapeInfo(), getSnapshot()]);
  const { categories = [], projects = [], vendors = [] } = snapshot ?? {};
  const paths = [
    routes.landscape(),
    routes.choose(),
    routes.vendors(),
    routes.apiDocs(),
    routes.stats(),
    routes.summary(),
    ...(info?.membersCategory === undefined ? [] : [routes.members()]),
    routes.logoWall(),
    routes.embedSetup(),
    routes.timeline(),
    routes.changes(),
    routes.guide(),
    ...categories.flatMap(({ slug, subcategories }) => [
      routes.category(slug),
      ...subcategories.map((each) => routes.subcategory(slug, each.slug)),
    ]),
    ...projects.map(({ slug }) => routes.project(slug)),
    ...vendors.map(({ slug }) => routes.vendor(slug)),
  ];
  return sitemapEntries(paths, siteUrl(info?.url));
}
