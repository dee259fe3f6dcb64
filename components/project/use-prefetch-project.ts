"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { projectQuery } from "@/lib/query/project-query";

/** A stable function that fetches a project's card ahead, for hover and focus. Cheap to call again. */
export function usePrefetchProject(): (slug: string) => void {
  const client = useQueryClient();
  return useCallback((slug) => void client.prefetchQuery(projectQuery(slug)), [client]);
}
