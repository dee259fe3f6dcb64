import type { MetadataRoute } from "next";
import { withBasePath } from "@/lib/base-path";
import { getLandscapeInfo } from "@/lib/db/queries";
import { siteUrl } from "@/lib/site-url";

export const dynamic = "force-dynamic";

export default async function robots(): Promise<MetadataRoute.Robots> {
  const base = siteUrl((await getLandscapeInfo())?.url);
  return {
    rules: { userAgent: "*", allow: "/", disallow: withBasePath("/api/") },
    sitemap: new URL(withBasePath("/sitemap.xml"), base).href,
  };
}
