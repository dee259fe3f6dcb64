import { answerVendors } from "@/lib/api/answers";
import { apiRoute } from "@/lib/http/api-route";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(answerVendors);
