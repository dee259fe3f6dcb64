import { categoryHue } from "../landscape/hues";
import type { Overlay } from "../model/types";
import { tidyStatus } from "../shortlist/entry";
import { isKnownStatus, KNOWN_STATUSES } from "../shortlist/types";
import type { OverlayStatus } from "./types";

/** Go, try, look, wait: colours that readers expect. */
const KNOWN_HUES = { adopt: 160, trial: 230, assess: 60, hold: 20 } as const;

/** The statuses in use, each once: those that a list declares in its order, then the usual ones, then others as they come. */
export function statusesInUse(
  used: readonly (string | undefined)[],
  declared: Overlay["statuses"] = [],
): OverlayStatus[] {
  const inUse = new Set(used.filter((status) => status !== undefined));
  const own = declared.map(({ id, ...rest }) => ({ ...rest, id: tidyStatus(id) ?? id }));
  const order = [...new Set([...own.map(({ id }) => id), ...KNOWN_STATUSES, ...inUse])].filter((id) => inUse.has(id));
  return order.map((id, place) => ({
    hue: isKnownStatus(id) ? KNOWN_HUES[id] : categoryHue(place + 4, order.length + 4),
    ...own.find((each) => each.id === id),
    id,
  }));
}
