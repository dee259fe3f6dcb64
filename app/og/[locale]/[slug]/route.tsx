import { hasLocale } from "next-intl";
import { getSnapshot } from "@/lib/db/queries";
import { etagOf, isUnchanged } from "@/lib/http/conditional";
import { routing } from "@/lib/i18n/routing";
import { resolveProject } from "@/lib/query/resolve-project";
import { routes } from "@/lib/routes";
import { logoAsPng } from "@/lib/seo/logo-png";
import { drawPicture } from "../../_parts/draw";
import { ProjectPicture } from "../../_parts/project-picture";
import { cleanWords, projectWords, textsOf } from "../../_parts/project-words";

type Props = { params: Promise<{ locale: string; slug: string }> };

/** The picture that a link to a project shows elsewhere. */
export async function GET(request: Request, { params }: Props) {
  const { locale, slug } = await params;
  const [resolved, snapshot] = await Promise.all([resolveProject(slug), getSnapshot()]);
  if (!hasLocale(routing.locales, locale) || !resolved || !snapshot) return new Response("Not found", { status: 404 });
  if ("movedTo" in resolved) {
    return new Response(null, {
      status: 308,
      headers: { location: routes.openGraphImage(locale, resolved.movedTo) },
    });
  }
  const words = projectWords(resolved.project, snapshot, locale);
  const etag = etagOf(JSON.stringify([words, resolved.project.logo]));
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers: { etag } });
  const logo = await logoAsPng(resolved.project.logo);
  return drawPicture(
    textsOf(words),
    ({ family, clean }) => <ProjectPicture {...cleanWords(words, clean)} family={family} logo={logo} />,
    etag,
  );
}
