"use client";

import { useSyncExternalStore } from "react";
import { isRefusedBy } from "@/lib/analytics/consent";
import { type ConsentState, createConsentStore, UNKNOWN_CONSENT } from "@/lib/analytics/store";

export const consent = createConsentStore(
  () => window.localStorage,
  () =>
    isRefusedBy({
      // No browser has it in its types yet.
      globalPrivacyControl: "globalPrivacyControl" in navigator && navigator.globalPrivacyControl,
      doNotTrack: navigator.doNotTrack,
    }),
);

export function useConsent(): ConsentState {
  return useSyncExternalStore(consent.subscribe, consent.get, () => UNKNOWN_CONSENT);
}
