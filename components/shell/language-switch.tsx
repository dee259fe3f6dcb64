"use client";

import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { useOtherLanguages } from "./use-other-languages";

/** This page in another language. A load of its own: the document's language changes with it. */
export function LanguageSwitch() {
  return useOtherLanguages().map(({ name, tag, href }) => (
    <a
      key={tag}
      href={href}
      hrefLang={tag}
      lang={tag}
      className={cn(buttonClass({ variant: "quiet" }), "px-2 pointer-coarse:min-w-11 pointer-coarse:px-2")}
    >
      {name}
    </a>
  ));
}
