type Problem = { title: string; status: number; detail: string };

/** An error as RFC 9457 says it. `more` adds members of its own, such as what was meant perhaps. */
export function problemResponse({ title, status, detail }: Problem, more: Record<string, unknown> = {}): Response {
  return Response.json(
    { type: "about:blank", title, status, detail, ...more },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}

export function unknownAddress(): Response {
  const detail = "There is no data at this address. /api/openapi.json describes all there is.";
  return problemResponse({ title: "No such address", status: 404, detail });
}
