import type { Audit, Link } from "../model/types";
import { EXTRA_LINKS, ITEM_LINKS, type LinkKey } from "./keys";
import { child, entriesOf, fail, isMapOrAbsent, keyOf, keysOf, lenient, type Part, warn } from "./part";
import { dayOf, textOf, urlOf } from "./values";

function isAt(url: string, hosts: readonly string[]): boolean {
  const { hostname } = new URL(url);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

function linkOf(part: Part, { kind, name, hosts, isLegacy }: LinkKey): Link[] {
  const url = urlOf(isLegacy ? lenient(part) : part);
  if (url === undefined) return [];
  if (hosts && !isAt(url, hosts)) warn(part, `"${keyOf(part)}" is not at ${hosts.join(" or ")}`, "check the address");
  return [{ kind, name, url }];
}

function linksBy(table: Readonly<Record<string, LinkKey>>, part: Part): Link[] {
  return keysOf(part).flatMap((key) => {
    const link = Object.hasOwn(table, key) ? table[key] : undefined;
    return link ? linkOf(child(part, key), link) : [];
  });
}

/** True where each of `keys` is filled; what is missing is reported. */
function hasAll(part: Part, keys: readonly string[], kind: string): boolean {
  if (!isMapOrAbsent(part)) return false;
  const missing = keys.filter((key) => textOf(child(part, key)) === undefined);
  if (missing.length > 0) fail(part, `${kind} lacks ${missing.join(", ")}`, `fill in ${keys.join(", ")}`);
  return missing.length === 0;
}

function otherLinks(extra: Part): Link[] {
  return entriesOf(child(extra, "other_links")).flatMap((part) => {
    if (!hasAll(part, ["name", "url"], "a link")) return [];
    const url = urlOf(child(part, "url"), { allowMailto: true });
    return url === undefined ? [] : [{ kind: "other", name: textOf(child(part, "name")) ?? url, url }];
  });
}

/** Every address of an item but its homepage and repositories. */
export function readLinks(item: Part, extra: Part): Link[] {
  const links = [...linksBy(ITEM_LINKS, item), ...linksBy(EXTRA_LINKS, extra), ...otherLinks(extra)];
  const seen = new Set<string>();
  return links.filter(({ kind, name, url }) => {
    const key = JSON.stringify([kind, name, url]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Newest first. */
export function readAudits(extra: Part): Audit[] {
  const audits = entriesOf(child(extra, "audits")).flatMap((part): Audit[] => {
    if (!hasAll(part, ["date", "type", "url", "vendor"], "an audit")) return [];
    const [date, url] = [dayOf(child(part, "date")), urlOf(child(part, "url"))];
    const [type, vendor] = [textOf(child(part, "type")), textOf(child(part, "vendor"))];
    return date && url && type && vendor ? [{ date, vendor, type, url }] : [];
  });
  return audits.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
}
