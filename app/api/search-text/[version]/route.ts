import { getSearchText } from "@/lib/db/queries";
import { apiRoute } from "@/lib/http/api-route";
import { problemResponse } from "@/lib/http/problem";

type Context = { params: Promise<{ version: string }> };

// A version names its content, so an answer never changes.
const FOR_EVER = "public, max-age=31536000, immutable";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<Context>(async (_, { params }) => {
  const { version } = await params;
  const text = await getSearchText();
  if (text?.version === version) return Response.json(text, { headers: { "cache-control": FOR_EVER } });
  return problemResponse({
    title: "No such version",
    status: 404,
    detail: "The landscape was seeded anew, or never had this version. Load the page again.",
  });
});
