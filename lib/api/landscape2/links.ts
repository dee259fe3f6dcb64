import type { Link } from "../../model/types";
import type { Landscape2Item } from "../schemas/landscape2";

type LinkKey = Extract<keyof Landscape2Item, `${string}_url`>;

/** landscape2's key for a kind of link. */
const BY_KIND: Readonly<Record<string, LinkKey>> = {
  artwork: "artwork_url",
  "best-practices": "openssf_best_practices_url",
  blog: "blog_url",
  bluesky: "bluesky_url",
  devstats: "devstats_url",
  discord: "discord_url",
  docker: "docker_url",
  facebook: "facebook_url",
  "github-discussions": "github_discussions_url",
  linkedin: "linkedin_url",
  "mailing-list": "mailing_list_url",
  package: "package_manager_url",
  reddit: "reddit_url",
  slack: "slack_url",
  "stack-overflow": "stack_overflow_url",
  x: "twitter_url",
  youtube: "youtube_url",
};

/** The same for links that have a name instead of a kind of their own. */
const BY_NAME: Readonly<Record<string, LinkKey>> = {
  "Annual review": "latest_annual_review_url",
  Crunchbase: "crunchbase_url",
  Gitter: "gitter_url",
  Pinterest: "pinterest_url",
};

/** Links that landscape2 knows and keeps out of its API. */
const LEFT_OUT = new Set(["documentation"]);

function keyOf({ kind, name }: Link): LinkKey | undefined {
  if (name !== undefined && Object.hasOwn(BY_NAME, name)) return BY_NAME[name];
  return Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : undefined;
}

/** Every link under the key that landscape2 has for it, the first of its kind; the rest by name. */
export function linksOf(links: readonly Link[]): Partial<Landscape2Item> {
  const keyed: Partial<Record<LinkKey, string>> = {};
  const others: { name: string; url: string }[] = [];
  for (const link of links) {
    const key = keyOf(link);
    if (LEFT_OUT.has(link.kind)) continue;
    if (key && keyed[key] === undefined) keyed[key] = link.url;
    else others.push({ name: link.name ?? link.kind, url: link.url });
  }
  return { ...keyed, ...(others.length > 0 && { other_links: others }) };
}
