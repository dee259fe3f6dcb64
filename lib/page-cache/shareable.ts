import type { IncomingMessage } from "node:http";
import { DISMISSED_COOKIE } from "../notices";

const NO_PAGE = /^\/(api|badges|logos|og|_next)\/|\.[a-z0-9]+$/i;

/** Data that is the same for all until the next seed. The rest is asked of others, drawn, or never kept. */
const DATA = /^\/api\/(?!preview|version|health|export\.)/;
const MAX_ADDRESS = 500;

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/** Whether everybody who asks this is answered with the same page: a bare address, by nobody in particular. */
export function isShareable({ method, url = "", headers }: Asked, basePath: string): boolean {
  if (method !== "GET" || url.includes("?") || !url.startsWith(basePath)) return false;
  if (NO_PAGE.test(url.slice(basePath.length))) return false;
  // The router asks for parts of pages at the same addresses.
  if (headers.rsc !== undefined || headers["next-action"] !== undefined) return false;
  return !headers.cookie?.includes(DISMISSED_COOKIE);
}

/** Whether this asks for data that everybody is answered with alike. */
export function isShareableData({ method, url = "" }: Omit<Asked, "headers">, basePath: string): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return isRead && url.length <= MAX_ADDRESS && url.startsWith(basePath) && DATA.test(url.slice(basePath.length));
}
