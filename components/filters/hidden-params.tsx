"use client";

import { useLandscape } from "@/components/landscape/landscape-context";
import { type LandscapeParams, serializeLandscape } from "@/lib/search-params";

/** The rest of the address as hidden inputs, so that a form sent without scripts keeps it. */
export function HiddenParams({ except }: { except: readonly (keyof LandscapeParams)[] }) {
  const { params } = useLandscape();
  const left: readonly string[] = except;
  return [...new URLSearchParams(serializeLandscape(params))]
    .filter(([name]) => !left.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
