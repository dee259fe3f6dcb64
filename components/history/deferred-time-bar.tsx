"use client";

import dynamic from "next/dynamic";
import { useLandscape } from "@/components/landscape/landscape-context";

/** Its code comes with the first day that is asked for. */
const TimeBar = dynamic(() => import("./time-bar").then((module) => module.TimeBar));

export function DeferredTimeBar() {
  const { params } = useLandscape();
  return params.at === null ? null : <TimeBar at={params.at} />;
}
