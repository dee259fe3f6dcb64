import { getSearchText } from "@/lib/db/queries";
import { problemResponse } from "@/lib/http/problem";

// A version names its content, so an answer never changes.
const FOR_EVER = "public, max-age=31536000, immutable";

export async function GET(_: Request, { params }: { params: Promise<{ version: string }> }) {
  const { version } = await params;
  const text = await getSearchText();
  if (text?.version === version) return Response.json(text, { headers: { "cache-control": FOR_EVER } });
  return problemResponse({
    title: "No such version",
    status: 404,
    detail: "The landscape was seeded anew, or never had this version. Load the page again.",
  });
}
