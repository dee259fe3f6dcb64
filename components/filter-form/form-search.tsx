"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** The search of a form. The letters are its own, so that typing never waits and an input method is left alone. */
export function FormSearch({ query, onChange }: { query: string; onChange: (text: string) => void }) {
  const t = useTranslations("filters.search");
  const [letters, setLetters] = useState(query);
  const [seen, setSeen] = useState(query);
  if (query !== seen) {
    setSeen(query);
    setLetters(query);
  }

  function write(text: string) {
    setLetters(text);
    setSeen(text);
    onChange(text);
  }

  return (
    <label className="relative grow max-sm:basis-full sm:max-w-64">
      <span className="sr-only">{t("label")}</span>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
      />
      <input
        type="search"
        name="q"
        value={letters}
        maxLength={200}
        placeholder={t("placeholder")}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => {
          const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
          if (isComposing) setLetters(event.target.value);
          else write(event.target.value);
        }}
        onCompositionEnd={(event) => write(event.currentTarget.value)}
        className="h-8 w-full rounded-sm border border-line-strong bg-raised pr-2 pl-8 placeholder:text-muted max-md:h-11 max-md:text-lg"
      />
    </label>
  );
}
