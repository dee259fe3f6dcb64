import type { MetadataRoute } from "next";
import { getLandscapeInfo } from "@/lib/db/queries";
import { siteUrl } from "@/lib/site-url";

export const dynamic = "force-dynamic";

export default async function robots(): Promise<MetadataRoute.Robots> {
  const base = siteUrl((await getLandscapeInfo())?.url);
  return {
    rules: { userAgent: "*", allow: "/", disallow: "/api/" },
    sitemap: new URL("/sitemap.xml", base).href,
  };
}
