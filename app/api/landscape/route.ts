import { getSnapshotWire } from "@/lib/db/queries";
import { etagOf, isUnchanged } from "@/lib/http/conditional";

// Always asked again, so that a new seed shows at once; the validator makes that cheap.
const REVALIDATE = "public, max-age=0, must-revalidate";

export async function GET(request: Request) {
  const wire = await getSnapshotWire();
  if (!wire) return notSeeded();
  const body = JSON.stringify(wire);
  const headers = { etag: etagOf(body), "cache-control": REVALIDATE };
  if (isUnchanged(request, headers.etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": "application/json" } });
}

function notSeeded(): Response {
  const problem = {
    type: "about:blank",
    title: "No landscape yet",
    status: 503,
    detail: "The database holds no landscape. Run `npm run seed`.",
  };
  return Response.json(problem, {
    status: 503,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}
