import type { LogoSource } from "../model/types";

export type LogoRequest = { key: string; source: LogoSource };

/** Every hash is the first 16 hex digits of the SHA-256 of the bytes it names. */
export type RenderedLogos = {
  /** Requests whose logo could not be drawn; they have no entry in `logos`. */
  problems: { key: string; message: string }[];
  /** By key of the request: `hash` names one of `pictures`, `index` is the place in the sheets. */
  logos: Map<string, { hash: string; index: number }>;
  /** One larger picture for each distinct drawing, for cards and pages. Sizes in px. */
  pictures: { hash: string; bytes: Uint8Array; width: number; height: number; mime: "image/webp" }[];
  /**
   * WebP sheets in order; the last one may have empty cells but never a smaller size. `small` is the same sheet at
   * half its size, for screens of one dot a pixel; `smallSheetName` names it.
   */
  sheets: { hash: string; bytes: Uint8Array; small: Uint8Array }[];
};
