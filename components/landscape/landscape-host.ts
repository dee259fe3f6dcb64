"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { snapshotQuery } from "@/lib/query/snapshot-query";
import type { LandscapeState } from "./landscape-context";

/** What the explorer holds for parts of the page that stand outside it, such as the command palette. */
export type LandscapeHost = Pick<
  LandscapeState,
  "snapshot" | "index" | "overlay" | "openProject" | "setParams" | "prefetchProject"
>;

let current: LandscapeHost | null = null;

/** The explorer of this page; `null` on pages that have none. */
export function landscapeHost(): LandscapeHost | null {
  return current;
}

/** Offers the explorer to the rest of the page while it is mounted, and its snapshot so that nobody asks for it again. */
export function useLandscapeHost(state: LandscapeHost): void {
  const { snapshot, index, overlay, openProject, setParams, prefetchProject } = state;
  const client = useQueryClient();

  useEffect(() => {
    client.setQueryData(snapshotQuery().queryKey, snapshot);
  }, [client, snapshot]);

  useEffect(() => {
    const host = { snapshot, index, overlay, openProject, setParams, prefetchProject };
    current = host;
    return () => {
      if (current === host) current = null;
    };
  }, [snapshot, index, overlay, openProject, setParams, prefetchProject]);
}
