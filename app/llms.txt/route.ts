import { getLlmsAnswer } from "@/lib/seo/llms";
import { apiRoute } from "@/lib/http/api-route";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(getLlmsAnswer);
