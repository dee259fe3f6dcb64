import "server-only";
import { getLandscapeInfo } from "../db/queries";
import { siteUrl } from "../site-url";

/** Makes the absolute address of a path of the site. */
export async function absoluteAddresses(): Promise<(path: string) => string> {
  const base = siteUrl((await getLandscapeInfo())?.url);
  return (path) => new URL(path, base).href;
}
