import "server-only";
import { perEdition } from "../db/per-edition";
import { getSnapshot, listNearestProjects } from "../db/queries";
import { type Answer, textAnswer } from "../http/answer";
import { problemResponse, unknownAddress } from "../http/problem";
import { localize } from "../i18n/localized";
import { stonesOf } from "../model/stages";
import { decodeSegment, resolveProject } from "../query/resolve-project";
import { apiRoutes } from "../routes";
import { drawBadge } from "./draw-badge";

const FILE = ".svg";

/** What shows pictures of other sites keeps them; a badge is allowed to be of before for as long as this. */
const HEADERS = { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox" };
const KEPT = "public, max-age=3600, stale-while-revalidate=86400";

/** One picture for each stage: the project's own name stands beside the badge already. */
const getPictures = perEdition("badges", async () => {
  const snapshot = await getSnapshot();
  if (!snapshot) return null;
  const stages = new Map(snapshot.stages.map((stage) => [stage.id, stage]));
  const draw = (id: string | undefined, locale: string): Answer => {
    const stage = id === undefined ? undefined : stages.get(id);
    const stones = stage ? stonesOf(snapshot.stages, stage.id) : null;
    const words = { name: localize(snapshot.name, locale), stage: stage && localize(stage.name, locale), stones };
    const { body, headers } = textAnswer(drawBadge(words), "image/svg+xml; charset=utf-8", HEADERS);
    return { body, headers: { ...headers, "cache-control": KEPT } };
  };
  const stageOf = new Map(snapshot.projects.map(({ slug, stage }) => [slug, stage]));
  return { stageOf, draw };
});

/** The badge of a project, as a file by its slug; a slug of before leads on. */
export async function answerBadge(file: string, locale: string): Promise<Answer | Response | null> {
  const name = decodeSegment(file).normalize("NFC");
  if (!name.endsWith(FILE)) return unknownAddress();
  const slug = name.slice(0, -FILE.length);
  const pictures = await getPictures();
  if (!pictures) return null;
  if (pictures.stageOf.has(slug)) return pictures.draw(pictures.stageOf.get(slug), locale);
  const resolved = await resolveProject(slug);
  if (resolved && "movedTo" in resolved)
    return new Response(null, { status: 308, headers: { location: apiRoutes.badge(resolved.movedTo) } });
  const detail = "The landscape has no project with this slug. The nearest ones are listed.";
  return problemResponse(
    { title: "No such project", status: 404, detail },
    { nearest: await listNearestProjects(slug) },
  );
}
