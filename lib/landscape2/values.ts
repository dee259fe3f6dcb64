import { isDay } from "../source/dates";
import { checkUrl } from "../source/safe-url";
import { entriesOf, fail, failKind, isMap, keyOf, type Part, warn } from "./part";

const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})([T ].*)?$/;
const TRUE_WORDS = new Set(["true", "yes", "on"]);
const FALSE_WORDS = new Set(["false", "no", "off"]);

/** A text, trimmed; numbers and booleans count as what they look like; blank is absent. */
export function textOf(part: Part): string | undefined {
  const { value } = part;
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) || isMap(value)) {
    failKind(part, "a text");
    return undefined;
  }
  return String(value).trim() || undefined;
}

export function textsOf(part: Part): string[] {
  return entriesOf(part).flatMap((entry) => textOf(entry) ?? []);
}

/** Any value as one line for a card: lists by commas, maps as JSON. */
export function flatten(value: unknown): string {
  if (Array.isArray(value) && !value.some((each) => Array.isArray(each) || isMap(each))) return value.join(", ");
  return Array.isArray(value) || isMap(value) ? JSON.stringify(value) : String(value ?? "").trim();
}

/** Splits at commas, without empty pieces and repetitions. */
export function splitList(text: string | undefined): string[] {
  return [...new Set((text ?? "").split(",").flatMap((piece) => piece.trim() || []))];
}

export function booleanOf(part: Part): boolean | undefined {
  const { value } = part;
  if (value === undefined || value === null || typeof value === "boolean") return value ?? undefined;
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (!TRUE_WORDS.has(word) && !FALSE_WORDS.has(word)) {
    failKind(part, "true or false");
    return undefined;
  }
  warn(part, `"${keyOf(part)}" is the text "${word}"`, `write ${String(TRUE_WORDS.has(word))} without quotes`);
  return TRUE_WORDS.has(word);
}

/** A day as `2026-08-07`; `2026-8-7` is one too, as it is to landscape2. */
export function dayOf(part: Part): string | undefined {
  const text = textOf(part);
  if (text === undefined) return undefined;
  const [, year, month = "", date = "", time] = DAY.exec(text) ?? [];
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  if (!isDay(day)) {
    fail(part, `"${keyOf(part)}" is not a date: "${text}"`, "write a day that exists, as in 2026-08-07");
    return undefined;
  }
  if (time) warn(part, `"${keyOf(part)}" has a time of day`, `write ${day}`);
  return day;
}

/** What landscape2 takes and we would not link to as written: spaces, missing slashes, a password. */
function mendUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") return undefined;
  url.username = "";
  url.password = "";
  const mended = checkUrl(url.href);
  return "url" in mended ? mended.url : undefined;
}

/** An http(s) address, or with `allowMailto` a mail address. */
export function urlOf(part: Part, options: { allowMailto?: boolean } = {}): string | undefined {
  const text = textOf(part);
  if (text === undefined) return undefined;
  const checked = checkUrl(text, options);
  if ("url" in checked) return checked.url;
  const mended = mendUrl(text);
  if (mended) warn(part, `"${keyOf(part)}": ${checked.problem}`, `write ${mended}`);
  else fail(part, `"${keyOf(part)}": ${checked.problem}`, "write a full address, as in https://example.org");
  return mended;
}
