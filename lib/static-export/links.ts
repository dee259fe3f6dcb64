import { ownPath, type StaticSite } from "./site-paths";

const ATTRIBUTE = /\s(?:href|src|content|action)="([^"]*)"/g;
const SRCSET = /\s(?:srcSet|srcset|imageSrcSet|imagesrcset)="([^"]*)"/g;
const CSS_URL = /url\(\s*["']?([^"')]+)["']?\s*\)/g;
const LOC = /<loc>([^<]*)<\/loc>/g;
const QUOTED = /"((?:https?:\/\/|\/)[^"\s<>\\]*)"/g;

function unescape(text: string): string {
  return text.replace(/&(amp|quot|lt|gt|#39|#x27);/g, (all, name: string) => {
    const known: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">", "#39": "'", "#x27": "'" };
    return known[name] ?? all;
  });
}

/** Paths of the site that a text names: of pages all, of style sheets what they load, of a sitemap its pages. */
export function linksOf(text: string, page: string, contentType: string, site: StaticSite): string[] {
  const found = [...addressesOf(text, contentType)].flatMap((address) => ownPath(unescape(address), page, site) ?? []);
  return [...new Set(found)];
}

function* addressesOf(text: string, contentType: string): Generator<string> {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, address = ""]) => address);
  if (contentType.startsWith("text/html")) {
    // Of other attributes named `content` most are words; an address begins like one.
    yield* all(ATTRIBUTE).filter((address) => /^(\/|https?:\/\/)/.test(address));
    for (const set of all(SRCSET)) yield* set.split(",").map((each) => each.trim().split(/\s+/)[0] ?? "");
    yield* all(CSS_URL);
  } else if (contentType.startsWith("text/css")) yield* all(CSS_URL);
  else if (/xml/.test(contentType)) yield* all(LOC);
  else if (contentType.startsWith("application/json")) yield* all(QUOTED).filter((each) => /\/logos\//.test(each));
}
