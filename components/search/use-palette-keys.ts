"use client";

import { useEffect, useEffectEvent } from "react";

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select");
}

/** Ctrl or Command with K anywhere, and `/` where nobody is typing. @param isOpen then `/` is a letter to search for */
export function usePaletteKeys(onToggle: () => void, isOpen: boolean): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const hasModifier = event.metaKey || event.ctrlKey;
    const isShortcut = hasModifier && !event.shiftKey && event.key.toLowerCase() === "k";
    const isSlash = event.key === "/" && !hasModifier && !isOpen && !isField(event.target);
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    onToggle();
  });

  useEffect(() => {
    document.addEventListener("keydown", handleKey);
    return () => document.removeEventListener("keydown", handleKey);
  }, []);
}
