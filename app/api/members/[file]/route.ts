import { getItemList } from "@/lib/api/landscape2/answers";
import { apiRoute } from "@/lib/http/api-route";
import { unknownAddress } from "@/lib/http/problem";

type Context = { params: Promise<{ file: string }> };

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<Context>(
  async (_, { params }) => (await getItemList(`members/${(await params).file}`)) ?? unknownAddress(),
);
