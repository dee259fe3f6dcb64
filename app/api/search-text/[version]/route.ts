import { getSearchText } from "@/lib/db/queries";

// A version names its content, so an answer never changes.
const FOR_EVER = "public, max-age=31536000, immutable";

export async function GET(_: Request, { params }: { params: Promise<{ version: string }> }) {
  const { version } = await params;
  const text = await getSearchText();
  if (text?.version !== version) return unknownVersion();
  return Response.json(text, { headers: { "cache-control": FOR_EVER } });
}

function unknownVersion(): Response {
  const problem = {
    type: "about:blank",
    title: "No such version",
    status: 404,
    detail: "The landscape was seeded anew, or never had this version. Load the page again.",
  };
  return Response.json(problem, {
    status: 404,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}
