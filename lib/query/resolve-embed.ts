import "server-only";
import { readTogether } from "../db/edition";
import { getPictureHashes } from "../db/pictures";
import { getProject, getSearchText, getSnapshot } from "../db/queries";
import { arrangeEmbed } from "../embed/arrange";
import { type EmbedParams, loadEmbedParams } from "../embed/params";
import { readVariables } from "../embed/variables";
import type { Localized } from "../model/types";
import { resolveNarrowing } from "./resolve-narrowing";

export type EmbedSearchParams = Promise<Record<string, string | string[] | undefined>>;

/** What an address of `/embed` shows today; `null` before the first seed. */
export function resolveEmbed(searchParams: EmbedSearchParams, locale: string) {
  return readTogether(async () => {
    const params: EmbedParams = await loadEmbedParams(searchParams);
    const snapshot = await getSnapshot();
    if (!snapshot) return null;
    const { isMatch, isNarrowed } = await resolveNarrowing(snapshot, searchParams);
    const texts = params.style === "card" ? await getSearchText() : null;
    const summaries = snapshot.projects.flatMap(({ slug }, at): [string, Localized][] => {
      const summary = texts?.texts[at]?.summary;
      return summary ? [[slug, summary]] : [];
    });
    return {
      params,
      isNarrowed,
      variables: readVariables(Object.entries(await searchParams)),
      snapshot,
      parts: arrangeEmbed(snapshot, params, locale, (index) => isMatch[index] === true),
      summaries: new Map(summaries),
      // A cell of a sheet is enough for a tile up to the middle size.
      pictures: (params.size === "lg" || params.size === "xl") && (await getPictureHashes()),
      project: params.item === null ? null : await getProject(params.item.normalize("NFC")),
    };
  });
}

export type ResolvedEmbed = NonNullable<Awaited<ReturnType<typeof resolveEmbed>>>;
