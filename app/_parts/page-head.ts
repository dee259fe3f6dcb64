import { headers } from "next/headers";
import { getLandscapeInfo } from "@/lib/db/queries";
import { localizedPath } from "@/lib/seo/addresses";
import { breadcrumbNode } from "@/lib/seo/json-ld";
import { siteUrl } from "@/lib/site-url";

/** What a page's scripts run by, as the proxy made it for this answer. */
export async function readNonce(): Promise<string | undefined> {
  return (await headers()).get("x-nonce") ?? undefined;
}

/**
 * What a page says of itself to machines, and the nonce to say it with.
 * @param trail the pages above it and itself, by name and path
 */
export async function pageHead(locale: string, trail: readonly (readonly [name: string, path: string])[]) {
  const [info, nonce] = await Promise.all([getLandscapeInfo(), readNonce()]);
  const base = siteUrl(info?.url);
  const steps = trail.map(([name, path]) => ({ name, url: new URL(localizedPath(path, locale), base).href }));
  return { nodes: [breadcrumbNode(steps)], nonce };
}
