import { etagOf, isUnchanged } from "./conditional";

/** A whole answer, made once and sent as often as it is asked for. */
export type Answer = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> & { etag: string } };

/** Asked for again each time, so that a new seed shows at once, and sent only when it changed. */
const REVALIDATED = "public, max-age=0, must-revalidate";

export function bytesAnswer(body: Uint8Array<ArrayBuffer>, type: string, headers: Record<string, string> = {}): Answer {
  const fixed = { "content-type": type, "cache-control": REVALIDATED, etag: etagOf(body) };
  return { body, headers: { ...headers, ...fixed } };
}

export function textAnswer(text: string, type: string, headers?: Record<string, string>): Answer {
  return bytesAnswer(new TextEncoder().encode(text), type, headers);
}

export function jsonAnswer(value: unknown, headers?: Record<string, string>): Answer {
  return textAnswer(JSON.stringify(value), "application/json", headers);
}

export function answerResponse(request: Request, { body, headers }: Answer): Response {
  if (!isUnchanged(request, headers.etag)) return new Response(body, { headers });
  const kept = new Headers(headers);
  kept.delete("content-type");
  return new Response(null, { status: 304, headers: kept });
}
