"use client";

import { LAST_VISIT_KEY } from "@/lib/changes/last-visit";
import { isDay } from "@/lib/source/dates";

/** As the page found it: a visit goes on being compared with the one before, however long it takes. */
let found: string | null | undefined;

/** The day of the visit before this one; `null` for who has not been here, or came today already. */
export function lastVisit(): string | null {
  if (found === undefined) found = read();
  return found;
}

function read(): string | null {
  try {
    const day = window.localStorage.getItem(LAST_VISIT_KEY);
    return day !== null && isDay(day) && day < today() ? day : null;
  } catch {
    // A browser that keeps nothing has no last visit.
    return null;
  }
}

export function keepToday(): void {
  try {
    window.localStorage.setItem(LAST_VISIT_KEY, today());
  } catch {
    // Nothing to do: the next visit will be a first one.
  }
}

const today = () => new Date().toISOString().slice(0, 10);
