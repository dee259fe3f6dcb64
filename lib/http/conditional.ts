import { createHash } from "node:crypto";

/** A strong validator for this body. */
export function etagOf(body: string): string {
  return `"${createHash("sha256").update(body).digest("hex").slice(0, 24)}"`;
}

/** Whether the reader already has what `etag` names. */
export function isUnchanged(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match");
  if (!known) return false;
  return known.split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === etag);
}

/** JSON that a reader asks for again each time, so that a new seed shows at once, and is sent only when it changed. */
export function revalidatedJson(request: Request, value: unknown): Response {
  const body = JSON.stringify(value);
  const headers = { etag: etagOf(body), "cache-control": "public, max-age=0, must-revalidate" };
  if (isUnchanged(request, headers.etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": "application/json" } });
}
