"use client";

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { dayNumber, dayOf, momentsOf } from "@/lib/history/moments";
import type { Past } from "@/lib/history/past";
import { type MapStage, markMoving, openMapStage } from "./map-stage";

/** How long all of time takes at the usual speed. */
const WHOLE_MS = 20_000;
/** Who wants no motion sees it quarter by quarter. */
const STEP_DAYS = 91;
const STEP_MS = 700;
/** How often the newest changes are named while time runs: faster, nobody could read them. */
const NEWS_MS = 900;

const wantsStill = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Runs time over the map. Days in between are shown by the stage of the map alone; the address, and with it the page,
 * learns of the day on which time rests.
 * @param onRest told that day
 */
export function usePlayer(past: Past, onRest: (day: string, history: "push" | "replace") => void) {
  const { time } = past;
  const moments = useMemo(() => momentsOf(time), [time]);
  const [moving, setMoving] = useState<string | null>(null);
  const [newsDay, setNewsDay] = useState<string | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const stage = useRef<MapStage | null>(null);
  /** The day that time has come to while it moves. */
  const latest = useRef<string | null>(null);

  // The page shows the day that time rested on, or another that the address came to: from here on that is drawn.
  const [drawn, setDrawn] = useState(past);
  if (drawn !== past) {
    setDrawn(past);
    setMoving(null);
    setNewsDay(null);
    setPlaying(false);
  }
  const isMoving = moving !== null;
  useLayoutEffect(() => {
    markMoving(isMoving);
    if (isMoving) return;
    stage.current?.close(past.day);
    stage.current = latest.current = null;
  }, [isMoving, past]);
  useLayoutEffect(
    () => () => {
      stage.current?.close(null);
      markMoving(false);
    },
    [],
  );

  const seek = useCallback(
    (day: string, isRunning = false) => {
      stage.current ??= openMapStage(time, moments, past.day, wantsStill());
      if (isRunning) stage.current?.run(day);
      else stage.current?.seek(day);
      latest.current = day;
      setMoving(day);
    },
    [time, moments, past.day],
  );

  /** By hand: time does not run on under it. */
  const drag = useCallback(
    (day: string) => {
      setPlaying(false);
      seek(day);
    },
    [seek],
  );

  const rest = useCallback(
    (history: "push" | "replace" = "push") => {
      const day = latest.current;
      setPlaying(false);
      setNewsDay(null);
      if (day === null || day === past.day) setMoving(null);
      else onRest(day, history);
    },
    [past.day, onRest],
  );

  const play = useCallback(() => {
    const current = moving ?? past.day;
    seek(current < time.last ? current : time.first);
    setPlaying(true);
  }, [moving, past.day, time, seek]);

  useEffect(() => {
    if (!isPlaying) return;
    const [first, last] = [dayNumber(time.first), dayNumber(time.last)];
    const isStill = wantsStill();
    const perMs = isStill ? STEP_DAYS / STEP_MS : (last - first) / WHOLE_MS;
    let [before, at, news, handle] = [performance.now(), dayNumber(latest.current ?? time.first), -NEWS_MS, 0];
    let sinceStep = 0;
    const frame = (now: number) => {
      at += (now - before) * perMs * speed;
      sinceStep += now - before;
      before = now;
      if (!isStill || sinceStep >= STEP_MS / speed || at >= last) {
        const day = dayOf(Math.min(Math.floor(at), last));
        sinceStep = 0;
        if (day !== latest.current) seek(day, true);
        if (now - news >= NEWS_MS) {
          news = now;
          setNewsDay(day);
        }
      }
      if (at >= last) rest();
      else handle = requestAnimationFrame(frame);
    };
    handle = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(handle);
  }, [isPlaying, speed, time, seek, rest]);

  return {
    day: moving ?? past.day,
    newsDay: newsDay ?? moving ?? past.day,
    isPlaying,
    speed,
    setSpeed,
    drag,
    rest,
    play,
  };
}
