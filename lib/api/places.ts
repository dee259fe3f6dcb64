import "server-only";
import { withBasePath } from "../base-path";
import { getLandscapeInfo } from "../db/queries";
import { siteUrl } from "../site-url";

/** Makes the absolute address of a path of the site, be it of a page or, with the base path in it, of data. */
export async function absoluteAddresses(): Promise<(path: string) => string> {
  const base = siteUrl((await getLandscapeInfo())?.url);
  return (path) => new URL(isBelowBase(path) ? path : withBasePath(path), base).href;
}

function isBelowBase(path: string): boolean {
  const root = withBasePath("");
  return root !== "" && (path === root || path.startsWith(`${root}/`));
}
