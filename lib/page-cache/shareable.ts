import type { IncomingMessage } from "node:http";
import { DISMISSED_COOKIE } from "../notices";

const NO_PAGE = /^\/(api|badges|logos|og|_next)\/|\.[a-z0-9]+$/i;

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/** Whether everybody who asks this is answered with the same page: a bare address, by nobody in particular. */
export function isShareable({ method, url = "", headers }: Asked, basePath: string): boolean {
  if (method !== "GET" || url.includes("?") || !url.startsWith(basePath)) return false;
  if (NO_PAGE.test(url.slice(basePath.length))) return false;
  // The router asks for parts of pages at the same addresses.
  if (headers.rsc !== undefined || headers["next-action"] !== undefined) return false;
  return !headers.cookie?.includes(DISMISSED_COOKIE);
}
