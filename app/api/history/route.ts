import { getHistoryAnswer } from "@/lib/db/history";
import { apiRoute } from "@/lib/http/api-route";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(getHistoryAnswer);
