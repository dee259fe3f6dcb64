import type { UpcomingEvent } from "../model/types";
import { child, fail, isMapOrAbsent, keysOf, type Part, warn } from "./part";
import { dayOf, textOf, urlOf } from "./values";

const KEYS = ["name", "start", "end", "banner_url", "details_url"] as const;

/** The event that pages announce until it is over. Its banner is checked and not shown: it would load from elsewhere. */
export function readUpcomingEvent(part: Part): UpcomingEvent | undefined {
  if (!isMapOrAbsent(part) || keysOf(part).length === 0) return undefined;
  for (const key of keysOf(part)) {
    if (!KEYS.some((known) => known === key))
      warn(child(part, key), `unknown key "${key}"`, `use ${KEYS.join(", ")}`, "key");
  }
  const missing = KEYS.filter((key) => textOf(child(part, key)) === undefined);
  if (missing.length > 0) fail(part, `the upcoming event has no ${missing.join(" and no ")}`, "add what is missing");
  const [name, url] = [textOf(child(part, "name")), urlOf(child(part, "details_url"))];
  const [start, end] = [dayOf(child(part, "start")), dayOf(child(part, "end"))];
  urlOf(child(part, "banner_url"));
  if (!name || !url || !start || !end) return undefined;
  if (end < start) fail(child(part, "end"), "the event ends before it starts", `write ${start} or a later day`);
  return { name, start, end, url };
}
