"use client";

import dynamic from "next/dynamic";

// Their code comes where a site has analytics, and nothing of them stands in its HTML: without scripts nobody is measured.

export const DeferredMeasuring = dynamic(() => import("./measuring").then((module) => module.Measuring), {
  ssr: false,
});

export const DeferredConsentButton = dynamic(() => import("./consent-button").then((module) => module.ConsentButton), {
  ssr: false,
});
