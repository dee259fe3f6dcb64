import "server-only";
import { getLandscapeInfo, getSnapshot } from "../db/queries";
import { normalizeName } from "../model/legacy-ids";
import { OWN_PAGES, routes } from "../routes";
import { serializeLandscape } from "../search-params";

/** Pages that older landscapes had, and where the same is found here. */
const OLD_PAGES: Readonly<Record<string, string>> = {
  games: routes.quiz(),
  "projects-summary": routes.summary(),
  // Where these are no groups.
  projects: routes.summary(),
  members: routes.members(),
  "logos-preview": routes.logoWall(),
  finances: routes.vendors(),
  funding: routes.vendors(),
  acquisitions: routes.vendors(),
  "embed-setup": routes.embedSetup(),
  "card-mode": serializeLandscape("/", { view: "cards" }),
  "logo-mode": routes.landscape(),
  "flat-mode": routes.landscape(),
  "borderless-mode": routes.landscape(),
};

/** The only part of a path with no other, with or without a language prefix. */
function onlyPart(pathname: string): string | null {
  const part = /^(?:\/zh)?\/([^/]+)\/?$/.exec(pathname)?.[1];
  try {
    return part === undefined ? null : decodeURIComponent(part);
  } catch {
    return null;
  }
}

/**
 * Where a path of one part leads that no page of ours has: a group's alias or name to its tab, a page of older
 * landscapes to what it is here. A quiz that nobody has written is unknown. `null` for every other address.
 */
export async function oldPageDetour(pathname: string): Promise<{ movedTo: string } | "unknown" | null> {
  const part = onlyPart(pathname);
  if (part === null || part === "zh") return null;
  if (`/${part}` === routes.quiz()) return (await getLandscapeInfo())?.hasQuiz ? null : "unknown";
  if (OWN_PAGES.includes(part)) return null;
  const wanted = normalizeName(part);
  const groups = (await getSnapshot())?.groups ?? [];
  const group =
    groups.find(({ slug }) => slug === wanted) ?? groups.find(({ name }) => normalizeName(name.en) === wanted);
  if (group) return { movedTo: serializeLandscape("/", { group: group.slug }) };
  const movedTo = OLD_PAGES[wanted];
  return movedTo === undefined ? null : { movedTo };
}
