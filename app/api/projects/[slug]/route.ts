import { listNearestProjects } from "@/lib/db/queries";
import { revalidatedJson } from "@/lib/http/conditional";
import { problemResponse } from "@/lib/http/problem";
import { decodeSegment, resolveProject } from "@/lib/query/resolve-project";
import { apiRoutes } from "@/lib/routes";

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const resolved = await resolveProject(slug);
  if (!resolved) return unknownProject(decodeSegment(slug));
  if ("movedTo" in resolved) {
    return new Response(null, { status: 308, headers: { location: apiRoutes.project(resolved.movedTo) } });
  }
  return revalidatedJson(request, resolved.project);
}

async function unknownProject(slug: string): Promise<Response> {
  return problemResponse(
    {
      title: "No such project",
      status: 404,
      detail: "The landscape has no project with this slug. The nearest ones are listed.",
    },
    { nearest: await listNearestProjects(slug, 5) },
  );
}
