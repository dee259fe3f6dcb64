import { getFormatter, getTranslations } from "next-intl/server";
import { changeWords } from "@/components/changes/change-words";
import { changesQuery } from "@/lib/changes/params";
import { toAtom } from "@/lib/changes/to-atom";
import { getLandscapeInfo } from "@/lib/db/queries";
import { answerResponse, textAnswer } from "@/lib/http/answer";
import { problemResponse } from "@/lib/http/problem";
import { queryRecord } from "@/lib/http/query-record";
import { localize } from "@/lib/i18n/localized";
import { LANGUAGE_TAGS, type Locale } from "@/lib/i18n/routing";
import { resolveChanges } from "@/lib/query/resolve-changes";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import { siteUrl } from "@/lib/site-url";

const MAX_ENTRIES = 100;

/** The newest changes as an Atom feed in a language, narrowed by the same query as the page. */
export async function changesFeed(request: Request, locale: Locale): Promise<Response> {
  const [changes, info, t, format] = await Promise.all([
    resolveChanges(Promise.resolve(queryRecord(request))),
    getLandscapeInfo(),
    getTranslations({ locale, namespace: "changes" }),
    getFormatter({ locale }),
  ]);
  if (!changes) return problemResponse({ title: "No landscape yet", status: 503, detail: "Run `npm run seed`." });
  const { snapshot, history, params, entries } = changes;
  const base = siteUrl(info?.url);
  const query = changesQuery({ ...params, before: null });
  const at = (path: string) => new URL(query === "" ? path : `${path}?${query}`, base).href;
  const landscape = localize(info?.name, locale);
  const words = { t, list: (parts: readonly string[]) => format.list(parts), locale };
  const head = {
    title: t("feedTitle", { landscape }),
    description: t("description", { landscape }),
    language: LANGUAGE_TAGS[locale],
    page: at(localizedPath(routes.changes(), locale)),
    feed: at(routes.changesFeed(locale)),
  };
  const items = entries.slice(0, MAX_ENTRIES).map((entry) => {
    const { id, kind, change, project } = entry;
    const path = project ? routes.project(project.slug) : `${routes.changes()}#m-${change.date.slice(0, 7)}`;
    return {
      id,
      kind,
      date: change.date,
      name: change.name,
      words: changeWords(entry, { ...snapshot, ...history }, words),
      url: new URL(localizedPath(path, locale), base).href,
    };
  });
  return answerResponse(request, textAnswer(toAtom(head, items), "application/atom+xml; charset=utf-8"));
}
