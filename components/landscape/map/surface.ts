/** The three elements of a map: the scroller, what gives it something to scroll, and the map that is scaled in it. */
export type Surface = { frame: HTMLElement; outer: HTMLElement; inner: HTMLElement };

/** Narrowest overview tried: below this not even a shape is left of a tile. */
const MIN_SCALE = 0.12;
/** On a wall the overview may be larger than life. */
const MAX_FIT_SCALE = 2;
const FIT_STEPS = 8;

/**
 * The largest scale at which the whole map, laid out anew for the width that it then has, fits in a room.
 * Leaves the map at that width.
 */
export function layOutToFit(inner: HTMLElement, room: { width: number; height: number }): number {
  let [low, high] = [MIN_SCALE, MAX_FIT_SCALE];
  const heightAt = (k: number) => {
    inner.style.width = `${room.width / k}px`;
    return inner.offsetHeight * k;
  };
  for (let step = 0; step < FIT_STEPS; step += 1) {
    const k = (low + high) / 2;
    if (heightAt(k) > room.height) high = k;
    else low = k;
  }
  heightAt(low);
  return low;
}

/** Shows the map, laid out `width` px wide, at a scale. */
export function drawScaled({ outer, inner }: Surface, width: number, scale: number): void {
  inner.style.width = `${width}px`;
  inner.style.transform = `scale(${scale})`;
  inner.style.setProperty("--k", String(scale));
  outer.style.width = `${width * scale}px`;
  outer.style.height = `${inner.offsetHeight * scale}px`;
}

/** Shows the map as the page came: as wide as its frame, at its own scale. */
export function drawAtRest({ outer, inner }: Surface): void {
  for (const part of [outer, inner]) part.removeAttribute("style");
}

/** What scrolls the map: its frame on wide screens, the page (`null`) where the map is a list. */
export function scrollerOf(frame: HTMLElement): HTMLElement | null {
  return getComputedStyle(frame).overflowY === "visible" ? null : frame;
}
