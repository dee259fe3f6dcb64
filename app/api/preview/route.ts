import { apiRoute } from "@/lib/http/api-route";
import { problemResponse } from "@/lib/http/problem";
import { type Failure, FAILURES } from "@/lib/preview/failure";
import { previewMarkdown } from "@/lib/preview/format";
import { previewUpload, previewUrl } from "@/lib/preview/preview-given";

const UNKEPT = { "cache-control": "no-store" };

function problem({ failure }: { failure: Failure }): Response {
  const [status, detail] = FAILURES[failure];
  const response = problemResponse({ title: "No preview", status, detail }, { reason: failure });
  if (status === 429) response.headers.set("retry-after", "60");
  return response;
}

const route = apiRoute(async (request) => {
  const url = new URL(request.url).searchParams.get("url") ?? "";
  const outcome = await previewUrl(url);
  return "failure" in outcome ? problem(outcome) : Response.json(outcome.preview, { headers: UNKEPT });
});

export const { GET, OPTIONS, PUT, PATCH, DELETE } = route;

/** Files of a form. A browser without scripts, which asks for a page, gets the report as text. */
export async function POST(request: Request): Promise<Response> {
  const outcome = await previewUpload(request);
  if ("failure" in outcome) return problem(outcome);
  const isForReader = request.headers.get("accept")?.includes("text/html") ?? false;
  if (!isForReader) return Response.json(outcome.preview, { headers: UNKEPT });
  return new Response(previewMarkdown(outcome.preview), {
    headers: { ...UNKEPT, "content-type": "text/plain; charset=utf-8" },
  });
}
