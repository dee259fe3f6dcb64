import { getOpenApiAnswer } from "@/lib/api/document";
import { apiRoute } from "@/lib/http/api-route";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(getOpenApiAnswer);
