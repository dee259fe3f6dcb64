import { createHash } from "node:crypto";
import type { RenderedLogos } from "../logos/types";
import type { Landscape } from "../model/types";

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * 16 hex digits that the content alone decides: the same landscape and logos have the same version everywhere.
 * `code` is a fingerprint of what turns them into rows and answers, so that a new release is a new version too.
 */
export function versionOf(landscape: Landscape, logos: RenderedLogos, code: string): string {
  const content = {
    landscape,
    code,
    logos: [...logos.logos].sort(([a], [b]) => (a < b ? -1 : 1)),
    sheets: logos.sheets.map(({ hash }) => hash),
    pictures: logos.pictures.map(({ hash }) => hash).sort(),
  };
  return createHash("sha256").update(JSON.stringify(content, sortKeys)).digest("hex").slice(0, 16);
}
