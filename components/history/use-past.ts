"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { pastAt, timeOf, type Past } from "@/lib/history/past";
import { decodeHistory, type HistoryWire } from "@/lib/history/wire";
import { historyQuery } from "@/lib/query/history-query";
import type { Snapshot } from "@/lib/snapshot/types";

export type PastState = {
  /** The map of the day in the address; `null` for today's, and as long as the past has not arrived. */
  past: Past | null;
  /** Why a day in the address shows nothing yet. */
  pastProblem: "loading" | "failed" | "empty" | null;
  /** The day of today, as the server knows it. */
  today: string;
};

/**
 * The landscape as it was on a day. The history is loaded when a day is first asked for.
 * @param first the history that came with the page
 */
export function usePast(snapshot: Snapshot, at: string | null, first: HistoryWire | null, today: string): PastState {
  const isWanted = at !== null;
  const query = useQuery({ ...historyQuery(), enabled: isWanted, initialData: first ?? undefined });
  const wire = query.data;
  const time = useMemo(
    () => (isWanted && wire ? timeOf(snapshot, decodeHistory(wire), today) : null),
    [isWanted, wire, snapshot, today],
  );
  const past = useMemo(() => (time && at !== null ? pastAt(time, at) : null), [time, at]);
  const problem = wire ? "empty" : query.isError ? "failed" : "loading";
  return useMemo(
    () => ({ past, pastProblem: isWanted && !past ? problem : null, today }),
    [past, isWanted, problem, today],
  );
}
