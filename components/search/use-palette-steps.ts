"use client";

import { useMemo } from "react";
import { NO_PARAMS } from "@/components/filters/params-patch";
import { landscapeHost } from "@/components/landscape/landscape-host";
import type { ParamsPatch } from "@/components/landscape/use-landscape-params";
import { useRouter } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";

/** Ways from the palette: within the explorer where the page has one, to a page where not. */
export function usePaletteSteps() {
  const router = useRouter();
  return useMemo(() => {
    function change(patch: ParamsPatch) {
      const host = landscapeHost();
      if (host) host.setParams(patch);
      else router.push(serializeLandscape(routes.landscape(), patch));
    }
    return {
      openProject(slug: string) {
        const host = landscapeHost();
        if (host) host.openProject(slug);
        else router.push(routes.project(slug));
      },
      change,
      openPage: (path: string) => router.push(path),
      /** Shows what a filter alone finds, without the filters of before. */
      showOnly: (patch: ParamsPatch) => change({ ...NO_PARAMS, ...patch }),
    };
  }, [router]);
}
