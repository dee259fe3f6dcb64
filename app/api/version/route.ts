import { getVersion } from "@/lib/db/queries";

export const dynamic = "force-dynamic";

/** The version of the content that is served now, as text. */
export async function GET(): Promise<Response> {
  return new Response((await getVersion()) ?? "", { headers: { "cache-control": "no-store" } });
}
