import { getProjectsCsv } from "@/lib/api/landscape2/answers";
import { apiRoute } from "@/lib/http/api-route";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(getProjectsCsv);
