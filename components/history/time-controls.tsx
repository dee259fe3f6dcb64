"use client";

import { Pause, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, useCallback, useEffect, useEffectEvent } from "react";
import { useLandscape } from "@/components/landscape/landscape-context";
import { Button } from "@/components/ui/button";
import { ChoiceSelect } from "@/components/ui/choice-select";
import type { Past } from "@/lib/history/past";
import { DateField } from "./date-field";
import { TimeSlider } from "./time-slider";
import { TimeWords } from "./time-words";
import { usePlayer } from "./use-player";

const SPEEDS = ["0.5", "1", "2", "4"].map((value) => ({ value, label: `${value}×` }));

/** Everything that moves the day: a date, a slider, and time itself. */
export function TimeControls({ past, at }: { past: Past; at: string }) {
  const { params, setParams } = useLandscape();
  const t = useTranslations("history");
  const onRest = useCallback(
    (day: string, history: "push" | "replace" = "push") => setParams({ at: day }, history),
    [setParams],
  );
  const player = usePlayer(past, onRest);
  const { day, isPlaying, play, rest, drag } = player;
  const canPlay = (params.view ?? "map") === "map";
  const toggle = () => (isPlaying ? rest() : play());
  const restFromHand = (history: "push" | "replace") => void (isPlaying || rest(history));

  // A map that is drawn anew holds other tiles than those that time runs over.
  const { view, group, compact } = params;
  const restNow = useEffectEvent(() => void (isPlaying && rest("replace")));
  useEffect(() => restNow(), [view, group, compact]);

  const handleKey = (event: KeyboardEvent) => {
    const isSlider = event.target instanceof HTMLInputElement && event.target.type === "range";
    const isToggle = event.key === " " && isSlider && canPlay;
    if (!isToggle && !(event.key === "Escape" && isPlaying)) return;
    event.preventDefault();
    toggle();
  };

  return (
    <div className="contents" onKeyDown={handleKey}>
      {canPlay && (
        <Button
          size="icon"
          aria-label={isPlaying ? t("pause") : t("play")}
          title={isPlaying ? t("pause") : t("play")}
          onClick={toggle}
          className="noscript:hidden"
        >
          {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
        </Button>
      )}
      <DateField time={past.time} day={day} onChoose={onRest} />
      <TimeSlider time={past.time} day={day} onSeek={drag} onRest={restFromHand} />
      {canPlay && <Speed speed={player.speed} onChange={player.setSpeed} />}
      <TimeWords past={past} at={at} day={day} newsDay={player.newsDay} isPlaying={isPlaying} />
    </div>
  );
}

/** Left alone while the rest is drawn for every day. */
const Speed = memo(function Speed({ speed, onChange }: { speed: number; onChange: (speed: number) => void }) {
  const t = useTranslations("history");
  return (
    <div className="max-md:hidden noscript:hidden">
      <ChoiceSelect
        label={t("speed")}
        value={String(speed)}
        choices={SPEEDS}
        onChange={(value) => onChange(Number(value))}
      />
    </div>
  );
});
