"use client";

import { useEffect } from "react";

/** Where a browser does not tell when it is idle. */
const WAIT_MS = 2000;

/** Runs once all that the page shows is there and the browser has nothing else to do. @param run stable */
export function useWhenIdle(run: () => void): void {
  useEffect(() => {
    let stop = () => {};
    const wait = () => {
      if ("requestIdleCallback" in window) {
        const idle = window.requestIdleCallback(() => run());
        stop = () => window.cancelIdleCallback(idle);
      } else {
        const timer = setTimeout(run, WAIT_MS);
        stop = () => clearTimeout(timer);
      }
    };
    if (document.readyState === "complete") wait();
    else window.addEventListener("load", wait, { once: true });
    return () => {
      window.removeEventListener("load", wait);
      stop();
    };
  }, [run]);
}
