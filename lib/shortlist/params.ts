import { createLoader, createSerializer, parseAsString } from "nuqs/server";
import { routes } from "../routes";
import { encodeList } from "./link";
import type { ShortlistEntry } from "./types";

/** The whole contract of the query of `/shortlist`. */
const shortlistParams = {
  /** A list that someone shares; absent, the reader's own. */
  list: parseAsString,
};

export const loadShortlistParams = createLoader(shortlistParams);

const serialize = createSerializer(shortlistParams);

/** The path that carries a list, without a language prefix. */
export function sharedPath(entries: readonly ShortlistEntry[]): string {
  return serialize(routes.shortlist(), { list: encodeList(entries) });
}
