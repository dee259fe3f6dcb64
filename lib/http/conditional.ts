import { createHash } from "node:crypto";

/** A strong validator for this body. */
export function etagOf(body: string | Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("hex").slice(0, 24)}"`;
}

/** Whether the reader already has what `etag` names. */
export function isUnchanged(request: Request, etag: string): boolean {
  return isKnown(request.headers.get("if-none-match"), etag);
}

/** @param known the header `If-None-Match` */
export function isKnown(known: string | null | undefined, etag: string): boolean {
  if (!known) return false;
  return known.split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === etag);
}
