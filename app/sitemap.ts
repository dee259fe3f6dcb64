import type { MetadataRoute } from "next";
import { getLandscapeInfo, listProjectSlugs } from "@/lib/db/queries";
import { routes } from "@/lib/routes";
import { sitemapEntries } from "@/lib/seo/sitemap-entries";
import { siteUrl } from "@/lib/site-url";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [info, slugs] = await Promise.all([getLandscapeInfo(), listProjectSlugs()]);
  return sitemapEntries([routes.landscape(), ...slugs.map(routes.project)], siteUrl(info?.url));
}
