import type { LandscapeInfo } from "../snapshot/types";

/** A container of Google Tag Manager. */
export const CONTAINER_ID = /^GTM-[A-Z0-9]{1,20}$/;

/** Whether who runs this server lets it measure: a landscape's folder alone must not run scripts of others. */
export const isAnalyticsOn = (word = process.env.ANALYTICS) => word?.trim().toLowerCase() === "on";

/** What pages know of a landscape: of its analytics nothing, unless this server lets it measure. */
export function asServed(info: LandscapeInfo, isOn = isAnalyticsOn()): LandscapeInfo {
  return isOn ? info : { ...info, analytics: undefined };
}
