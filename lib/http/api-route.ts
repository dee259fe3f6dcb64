import { type Answer, answerResponse } from "./answer";
import { problemResponse } from "./problem";

const ALLOWED = "GET, HEAD, OPTIONS";

function refuse(request: Request): Response {
  const response = problemResponse({
    title: "Method not allowed",
    status: 405,
    detail: `This address is read with ${ALLOWED}; ${request.method} does nothing here.`,
  });
  response.headers.set("allow", ALLOWED);
  return response;
}

function allow(): Response {
  return new Response(null, { status: 204, headers: { allow: ALLOWED, "access-control-max-age": "86400" } });
}

const NO_LANDSCAPE = {
  title: "No landscape yet",
  status: 503,
  detail: "The database holds no landscape. Run `npm run seed`.",
};

/**
 * Every method of an address of data. The framework answers `HEAD` by `GET`.
 * @param get answers; `null` stands for a database without a landscape
 */
export function apiRoute<Context>(get: (request: Request, context: Context) => Promise<Answer | Response | null>) {
  async function GET(request: Request, context: Context): Promise<Response> {
    try {
      const answer = await get(request, context);
      if (answer === null) return problemResponse(NO_LANDSCAPE);
      return answer instanceof Response ? answer : answerResponse(request, answer);
    } catch (error) {
      // For whoever runs the site; the reader learns nothing of its inside.
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return problemResponse({ title: "Something failed", status: 500, detail: "Try again in a moment." });
    }
  }
  return { GET, OPTIONS: allow, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}
