import { getSnapshotWire } from "@/lib/db/queries";
import { revalidatedJson } from "@/lib/http/conditional";
import { problemResponse } from "@/lib/http/problem";

export async function GET(request: Request) {
  const wire = await getSnapshotWire();
  if (wire) return revalidatedJson(request, wire);
  return problemResponse({
    title: "No landscape yet",
    status: 503,
    detail: "The database holds no landscape. Run `npm run seed`.",
  });
}
