"use client";

import { useRef, useState } from "react";
import { useLandscape } from "@/components/landscape/landscape-context";

/**
 * The letters of a search field: kept here so that typing never waits, written to the address as they come.
 * The first change after the field gets focus is a step of Back, the letters after it are not.
 */
export function useSearchLetters() {
  const { params, setParams, prepareSearch } = useLandscape();
  const [letters, setLetters] = useState(params.q);
  const [seen, setSeen] = useState(params.q);
  /** Written to the address and not come back from it yet. */
  const [sent, setSent] = useState<readonly string[]>([]);
  const isNewSearch = useRef(true);

  if (params.q !== seen) {
    const place = sent.indexOf(params.q);
    setSeen(params.q);
    setSent(place < 0 ? [] : sent.slice(place + 1));
    // Not what was typed here: Back, a reset, a removed chip.
    if (place < 0) setLetters(params.q);
  }

  function write(text: string, history: "push" | "replace") {
    setLetters(text);
    if (text === params.q) return;
    setSent([...sent, text]);
    setParams({ q: text || null }, history);
    isNewSearch.current = false;
  }

  return {
    letters,
    /** @param isComposing letters of an input method that are not chosen yet */
    type: (text: string, isComposing: boolean) =>
      isComposing ? setLetters(text) : write(text, isNewSearch.current ? "push" : "replace"),
    clear: () => write("", "push"),
    begin: () => {
      isNewSearch.current = true;
      prepareSearch();
    },
  };
}
