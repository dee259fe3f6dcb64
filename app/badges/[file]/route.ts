import { hasLocale } from "next-intl";
import { answerBadge } from "@/lib/badge/answer";
import { apiRoute } from "@/lib/http/api-route";
import { LOCALES, routing } from "@/lib/i18n/routing";

type Context = { params: Promise<{ file: string }> };

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<Context>(async (request, { params }) => {
  const lang = new URL(request.url).searchParams.get("lang");
  return answerBadge((await params).file, hasLocale(LOCALES, lang) ? lang : routing.defaultLocale);
});
