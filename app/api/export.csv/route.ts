import { answerExport } from "@/lib/exports/answers";
import { apiRoute } from "@/lib/http/api-route";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(answerExport.csv);
