import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import { fontsFor } from "@/lib/seo/og-fonts";
import { OG_HEIGHT, OG_WIDTH } from "@/lib/seo/page-metadata";

/** Readers of previews keep pictures for long anyway; a new seed shows within the hour. */
const CACHE = "public, max-age=3600, stale-while-revalidate=86400";

/** What drawing gives: the names of the fonts, and a function that leaves of a text what they can draw. */
export type Brush = { family: string; clean: (text: string) => string };

/**
 * Draws a PNG.
 * @param texts every text that the picture may hold
 * @param etag names everything that the picture depends on
 */
export async function drawPicture(
  texts: readonly string[],
  draw: (brush: Brush) => ReactElement,
  etag: string,
): Promise<Response> {
  const { fonts, ...brush } = await fontsFor(texts);
  const options = { width: OG_WIDTH, height: OG_HEIGHT, fonts, headers: { "cache-control": CACHE, etag } };
  return new ImageResponse(draw(brush), options);
}
