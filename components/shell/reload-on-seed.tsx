"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { apiRoutes } from "@/lib/routes";

const EVERY_MS = 1000;

/** While developing, asks whether a new landscape was seeded and shows it. */
export function ReloadOnSeed() {
  const router = useRouter();
  useEffect(() => {
    let known: string | null = null;
    const timer = setInterval(async () => {
      const response = await fetch(apiRoutes.version(), { cache: "no-store" }).catch(() => null);
      if (!response?.ok) return;
      const version = await response.text();
      if (known !== null && version !== known) router.refresh();
      known = version;
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
