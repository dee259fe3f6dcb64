import type { Link } from "../model/types";
import { child, isMapOrAbsent, keysOf, lenient, type Part, warn } from "./part";
import { textOf, urlOf } from "./values";

/** Who stands behind an item: `permalink` is its slug at Crunchbase, decoded, `name` what the file calls it. */
export type Organization = { permalink?: string; name?: string; links: Link[] };

const CRUNCHBASE = /^https?:\/\/www\.crunchbase\.com\/organization\/([^/?#]+)/i;
const KEYS = new Set(["name", "linkedin"]);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fromCrunchbase(part: Part): Organization {
  const url = urlOf(part);
  if (url === undefined) return { links: [] };
  const links = [{ kind: "other", name: "Crunchbase", url }];
  const slug = CRUNCHBASE.exec(url)?.[1];
  if (slug !== undefined) return { permalink: decode(slug).toLowerCase(), links };
  warn(part, "this is no organisation at Crunchbase", "write https://www.crunchbase.com/organization/…");
  return { links };
}

/** landscapeapp's way to name an organisation that Crunchbase lacks. */
function fromMap(part: Part): Organization {
  if (typeof part.value === "string") {
    warn(part, '"organization" is a text', 'write it as "crunchbase", or as a map with a "name"', "key");
    return /^https?:/i.test(part.value) ? fromCrunchbase(part) : { name: textOf(part), links: [] };
  }
  if (!isMapOrAbsent(part)) return { links: [] };
  for (const key of keysOf(part)) {
    if (!KEYS.has(key)) warn(child(part, key), `unknown key "${key}" of an organisation`, "remove it", "key");
  }
  const linkedin = urlOf(child(part, "linkedin"));
  return {
    name: textOf(child(part, "name")),
    links: linkedin === undefined ? [] : [{ kind: "linkedin", url: linkedin }],
  };
}

export function readOrganization(item: Part): Organization {
  const known = fromCrunchbase(child(item, "crunchbase"));
  const named = fromMap(lenient(child(item, "organization")));
  return {
    permalink: known.permalink ?? named.permalink,
    name: named.name,
    links: [...known.links, ...named.links],
  };
}
