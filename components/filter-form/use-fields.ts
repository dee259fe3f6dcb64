"use client";

import { debounce, parseAsString, useQueryStates } from "nuqs";
import { useMemo, useTransition } from "react";
import { toggleCategory } from "@/components/filters/toggle-category";
import { NO_SELECTION } from "@/lib/landscape/facets";
import { parseAsList, parseAsQuery } from "@/lib/search-params";
import { isStaticSite } from "@/lib/static-export/is-static";
import type { Field } from "./types";

/** Long enough not to ask the server for every letter. */
const TYPING_MS = 200;

/** What the address says of the fields, and the ways to change it. Each change is one step of Back, typing is none. */
export function useFields(fields: readonly Field[], clears: readonly string[]) {
  const [isPending, startTransition] = useTransition();
  const keys = fields.map(({ key }) => key).join();
  const left = clears.join();
  const parsers = useMemo(() => {
    const lists = Object.fromEntries(keys.split(",").map((key) => [key, parseAsList]));
    const others = Object.fromEntries(left === "" ? [] : left.split(",").map((key) => [key, parseAsString]));
    return { lists, all: { ...lists, ...others } };
  }, [keys, left]);
  // Where no server answers, the page does by itself.
  const options = { shallow: isStaticSite(), scroll: false, startTransition };
  const [{ q }, setQ] = useQueryStates({ q: parseAsQuery }, options);
  const [chosen] = useQueryStates(parsers.lists, options);
  const [, setAll] = useQueryStates(parsers.all, options);
  const emptied = Object.fromEntries(clears.map((key) => [key, null]));
  const chosenOf = (key: string): readonly string[] => chosen[key] ?? [];

  function toggle(key: string, value: string) {
    const before = chosenOf(key);
    const after =
      key === "category"
        ? toggleCategory({ ...NO_SELECTION, category: before }, value).category
        : before.includes(value)
          ? before.filter((each) => each !== value)
          : [...before, value].sort();
    void setAll({ ...emptied, [key]: after.length > 0 ? [...after] : null }, { history: "push" });
  }

  function search(text: string) {
    const limitUrlUpdates = text === "" ? undefined : debounce(TYPING_MS);
    if (clears.length > 0) void setAll(emptied, { history: "replace", limitUrlUpdates });
    void setQ({ q: text || null }, { history: "replace", limitUrlUpdates });
  }

  return { q, search, chosenOf, toggle, isPending };
}
