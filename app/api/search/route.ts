import { answerSearch } from "@/lib/api/search";
import { apiRoute } from "@/lib/http/api-route";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(answerSearch);
