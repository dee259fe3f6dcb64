import { getItemList } from "@/lib/api/landscape2/answers";
import { apiRoute } from "@/lib/http/api-route";
import { unknownAddress } from "@/lib/http/problem";
import { decodeSegment } from "@/lib/query/resolve-project";

type Context = { params: Promise<{ path: string[] }> };

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<Context>(async (_, { params }) => {
  const path = ["categories", ...(await params).path].map(decodeSegment).join("/");
  return (await getItemList(path)) ?? unknownAddress();
});
