import { listNearestProjects } from "@/lib/db/queries";
import { etagOf, isUnchanged } from "@/lib/http/conditional";
import { decodeSegment, resolveProject } from "@/lib/query/resolve-project";
import { apiRoutes } from "@/lib/routes";

// Always asked again, so that a new seed shows at once; the validator makes that cheap.
const REVALIDATE = "public, max-age=0, must-revalidate";

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const resolved = await resolveProject(slug);
  if (!resolved) return unknownProject(decodeSegment(slug));
  if ("movedTo" in resolved) {
    return new Response(null, { status: 308, headers: { location: apiRoutes.project(resolved.movedTo) } });
  }
  const body = JSON.stringify(resolved.project);
  const headers = { etag: etagOf(body), "cache-control": REVALIDATE };
  if (isUnchanged(request, headers.etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": "application/json" } });
}

async function unknownProject(slug: string): Promise<Response> {
  const problem = {
    type: "about:blank",
    title: "No such project",
    status: 404,
    detail: "The landscape has no project with this slug. The nearest ones are listed.",
    nearest: await listNearestProjects(slug, 5),
  };
  return Response.json(problem, {
    status: 404,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}
