import { CONTAINER_ID } from "../analytics/served";
import type { Landscape } from "../model/types";
import { child, isMapOrAbsent, keysOf, type Part, warn } from "./part";
import { textOf } from "./values";

function checkKeys(part: Part, known: string): void {
  for (const key of keysOf(part)) {
    if (key !== known) warn(child(part, key), `unknown key "${key}"`, `use ${known}`, "key");
  }
}

/** The container of Google Tag Manager; pages load it where the server lets them and the reader agrees. */
export function readAnalytics(part: Part): Landscape["analytics"] {
  const gtm = child(part, "gtm");
  if (!isMapOrAbsent(part) || !isMapOrAbsent(gtm)) return undefined;
  checkKeys(part, "gtm");
  checkKeys(gtm, "container_id");
  const id = child(gtm, "container_id");
  const text = textOf(id);
  if (text === undefined) return undefined;
  if (CONTAINER_ID.test(text)) return { gtm: text };
  warn(id, `"${text.slice(0, 60)}" is no container of Google Tag Manager; left out`, "write it as in GTM-ABC1234");
  return undefined;
}
