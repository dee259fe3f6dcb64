import "server-only";
import { readTogether } from "../db/edition";
import { getPictureHashes } from "../db/pictures";
import { getSnapshot } from "../db/queries";
import { loadWallParams, type WallParams } from "../logo-wall/params";
import { resolveNarrowing } from "./resolve-narrowing";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** What an address of the wall of logos shows today; `null` before the first seed. */
export function resolveWall(searchParams: SearchParams, locale: string) {
  return readTogether(async () => {
    const params: WallParams = await loadWallParams(searchParams);
    const snapshot = await getSnapshot();
    if (!snapshot) return null;
    const { isMatch, ...narrowing } = await resolveNarrowing(snapshot, searchParams);
    const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
    const pictures = await getPictureHashes();
    const shown = snapshot.projects.filter((_, index) => isMatch[index]);
    const seen = new Set<string>();
    return {
      ...narrowing,
      snapshot,
      params,
      pictures,
      // One picture of two entries is one logo.
      projects: shown
        .sort((a, b) => collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1))
        .filter(({ slug }) => {
          const picture = pictures?.get(slug);
          if (picture === undefined) return true;
          return seen.has(picture) ? false : Boolean(seen.add(picture));
        }),
    };
  });
}

export type Wall = NonNullable<Awaited<ReturnType<typeof resolveWall>>>;
