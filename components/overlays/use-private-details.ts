"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { OverlayView } from "@/lib/overlays/types";
import { projectQuery } from "@/lib/query/project-query";

const YEAR_MS = 365 * 24 * 60 * 60_000;

/** Gives the cards of private projects what they show: the server tells nobody who asks for them alone. */
export function usePrivateDetails(overlay: OverlayView | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!overlay) return;
    const keys = overlay.details.map((project) => {
      const { queryKey } = projectQuery(project.slug);
      client.setQueryDefaults(queryKey, { gcTime: Infinity });
      client.setQueryData(queryKey, project, { updatedAt: Date.now() + YEAR_MS });
      return queryKey;
    });
    return () => keys.forEach((queryKey) => client.removeQueries({ queryKey, type: "inactive" }));
  }, [client, overlay]);
}
