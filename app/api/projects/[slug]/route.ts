import { answerProject } from "@/lib/api/details";
import { apiRoute } from "@/lib/http/api-route";

type Context = { params: Promise<{ slug: string }> };

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<Context>(async (_, { params }) =>
  answerProject((await params).slug),
);
