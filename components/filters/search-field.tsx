"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { cn } from "@/lib/cn";
import { useSearchLetters } from "./use-search-letters";

/** Finds as you type. The address is its only memory. */
export function SearchField({ className }: { className?: string }) {
  const t = useTranslations("filters.search");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { letters, type, clear, begin } = useSearchLetters();
  return (
    <div className={cn("relative", className)}>
      <label htmlFor={id} className="sr-only">
        {t("label")}
      </label>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
      />
      <input
        ref={input}
        id={id}
        type="search"
        name="q"
        value={letters}
        maxLength={200}
        placeholder={t("placeholder")}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={begin}
        onChange={(event) =>
          type(event.target.value, event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)
        }
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || letters === "" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          clear();
        }}
        className="h-8 w-full rounded-sm border border-line-strong bg-raised pr-8 pl-8 placeholder:text-muted max-md:h-11 max-md:text-lg [&::-webkit-search-cancel-button]:hidden"
      />
      {letters !== "" && (
        <button
          type="button"
          aria-label={t("clear")}
          onClick={() => {
            clear();
            input.current?.focus();
          }}
          className="absolute inset-y-0 right-0 grid w-8 place-items-center rounded-sm text-muted -outline-offset-2 hover:text-ink max-md:w-11"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}
