import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { getSnapshot } from "@/lib/db/queries";
import { etagOf, isUnchanged } from "@/lib/http/conditional";
import { localize } from "@/lib/i18n/localized";
import { routing } from "@/lib/i18n/routing";
import { drawPicture } from "../_parts/draw";
import { LandscapePicture } from "../_parts/landscape-picture";

type Props = { params: Promise<{ locale: string }> };

/** The picture that a link to the map shows elsewhere. */
export async function GET(request: Request, { params }: Props) {
  const { locale } = await params;
  const snapshot = await getSnapshot();
  if (!hasLocale(routing.locales, locale) || !snapshot) return new Response("Not found", { status: 404 });
  const t = await getTranslations({ locale, namespace: "project.preview" });
  const name = localize(snapshot.name, locale);
  const description = localize(snapshot.description, locale);
  const count = t("count", { count: snapshot.projects.length });
  const etag = etagOf(JSON.stringify([name, description, count]));
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers: { etag } });
  return drawPicture(
    [name, description, count, "Cairn"],
    ({ family, clean }) => (
      <LandscapePicture family={family} name={clean(name)} description={clean(description)} count={clean(count)} />
    ),
    etag,
  );
}
