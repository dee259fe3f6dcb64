import { apiRoute } from "@/lib/http/api-route";
import { unknownAddress } from "@/lib/http/problem";

/** What no other address of data answers. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(() => Promise.resolve(unknownAddress()));
