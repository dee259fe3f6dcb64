"use client";

import { useLocale } from "next-intl";
import { useEffect, useRef } from "react";
import { localize } from "@/lib/i18n/localized";
import { useLandscape } from "./landscape-context";

/** What paper needs to say that a window's frame says: the landscape's name, and the address of this very view. */
export function PrintHeading() {
  const { snapshot } = useLandscape();
  const locale = useLocale();
  const address = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const write = () => {
      if (address.current) address.current.textContent = window.location.href;
    };
    window.addEventListener("beforeprint", write);
    return () => window.removeEventListener("beforeprint", write);
  }, []);
  return (
    <p aria-hidden className="hidden justify-between gap-4 pb-1 text-xs print:flex">
      <span className="font-strong">{localize(snapshot.name, locale)}</span>
      <span ref={address} />
    </p>
  );
}
