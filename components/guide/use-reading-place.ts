import { useEffect, useState } from "react";

/** A little more than the page keeps free over the target of a link: what has passed this line is being read. */
const LINE_PX = 120;

/** The anchor of the part that is being read; the last one that began above the line. */
export function useReadingPlace(anchors: readonly string[]): string | null {
  const [here, setHere] = useState<string | null>(null);
  const key = anchors.join("\n");

  useEffect(() => {
    const parts = key.split("\n").flatMap((anchor) => document.getElementById(anchor) ?? []);
    let frame = 0;
    const look = () => {
      frame = 0;
      const passed = parts.filter((part) => part.getBoundingClientRect().top <= LINE_PX);
      setHere((passed.at(-1) ?? parts[0])?.id ?? null);
    };
    const wait = () => {
      frame ||= requestAnimationFrame(look);
    };
    wait();
    window.addEventListener("scroll", wait, { passive: true });
    window.addEventListener("resize", wait);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", wait);
      window.removeEventListener("resize", wait);
    };
  }, [key]);

  return here;
}
