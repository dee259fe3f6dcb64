import { getVersion } from "@/lib/db/queries";
import { apiRoute } from "@/lib/http/api-route";
import { problemResponse } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** Whether this server can answer: its database is there and holds a landscape. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(async () => {
  const version = await getVersion().catch(() => null);
  if (version !== null) return Response.json({ status: "ok", version }, { headers: { "cache-control": "no-store" } });
  return problemResponse({
    title: "Not ready",
    status: 503,
    detail: "The database can't be read or holds no landscape. Run `npm run seed`.",
  });
});
