import { answerMap } from "@/lib/export-map/answers";
import { apiRoute } from "@/lib/http/api-route";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(answerMap.png);
