"use client";

import { useLocale } from "next-intl";
import { useMemo } from "react";
import type { StatusColors } from "@/components/landscape/coloring/use-project-colors";
import { useListedStatuses } from "@/components/shortlist/use-shortlist";
import { useStatusName } from "@/components/shortlist/use-status-name";
import { localize } from "@/lib/i18n/localized";
import { statusesInUse } from "@/lib/overlays/statuses";
import type { OverlayView } from "@/lib/overlays/types";

/** Statuses to colour by: those of the list over the landscape, else the reader's own; `null` where neither has any. */
export function useStatusColors(overlay: OverlayView | null, chosen: readonly string[]): StatusColors | null {
  const locale = useLocale();
  const knownName = useStatusName();
  const mine = useListedStatuses(overlay === null);
  return useMemo(() => {
    const listed = new Map<string, string>(JSON.parse(mine) as [string, string][]);
    const statuses = overlay ? overlay.statuses : statusesInUse([...listed.values()]);
    if (statuses.length === 0) return null;
    return {
      valueOf: (project) => (overlay ? project.status : listed.get(project.slug)),
      values: statuses.map(({ id, hue }) => ({ value: id, hue })),
      nameOf: (value) => {
        const own = statuses.find(({ id }) => id === value)?.name;
        return own ? localize(own, locale) : knownName(value);
      },
      ...(overlay && {
        patchOf: (value: string) => ({
          status: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value].sort(),
        }),
      }),
    };
  }, [overlay, chosen, mine, locale, knownName]);
}
