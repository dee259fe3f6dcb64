import { greatest, min } from "d3";
import { LimitReached, TokensRefused } from "./failure";

/** One token, or none, with what its host said of its allowance. */
export type Slot = {
  /** Its place in the list given, to name it by: the token itself is never shown. */
  place: number;
  token?: string;
  remaining: number;
  /** When `remaining` is full again; milliseconds. */
  resetAt: number;
  /** Asked to keep quiet until then; milliseconds. */
  quietUntil: number;
  isRefused: boolean;
};

export type Clock = { now: () => number; sleep: (ms: number) => Promise<void> };

type Options = Clock & { maxWaitMs: number; onWait?: (until: Date) => void };

/** What a token is taken to have until an answer says better. */
const FULL = 5000;
/** A host's own clock may be a little behind. */
const MARGIN_MS = 1000;

export type TokenPool = ReturnType<typeof createTokenPool>;

/** Spends several tokens evenly: each request gets the one with most left, and waits where none has any. */
export function createTokenPool(tokens: readonly string[], { now, sleep, maxWaitMs, onWait }: Options) {
  const slots: Slot[] = (tokens.length > 0 ? tokens : [undefined]).map((token, place) => ({
    place,
    token,
    remaining: FULL,
    resetAt: 0,
    quietUntil: 0,
    isRefused: false,
  }));
  // Time spent waiting for spent tokens, one after the other, is one wait for all that are in it.
  let told = 0;

  const freeAt = (slot: Slot) => Math.max(slot.quietUntil, slot.remaining > 0 ? 0 : slot.resetAt + MARGIN_MS);

  function refill(slot: Slot): void {
    slot.remaining = FULL;
    slot.resetAt = 0;
  }

  async function take(): Promise<Slot> {
    for (;;) {
      const usable = slots.filter(({ isRefused }) => !isRefused);
      if (usable.length === 0) throw new TokensRefused("every token was refused");
      const free = usable.filter((slot) => freeAt(slot) <= now());
      for (const slot of free) if (slot.resetAt !== 0 && slot.resetAt + MARGIN_MS <= now()) refill(slot);
      const best = greatest(free, ({ remaining }) => remaining);
      if (best) {
        // Counted at once: others ask before the answer is there.
        best.remaining -= 1;
        return best;
      }
      const until = min(usable, freeAt) ?? now();
      if (until - now() > maxWaitMs) throw new LimitReached(new Date(until));
      if (until > told) {
        told = until;
        onWait?.(new Date(until));
      }
      await sleep(until - now());
    }
  }

  /** Takes over what an answer says of the allowance. */
  function note(slot: Slot, headers: Record<string, string | number | undefined>): void {
    // Search and GraphQL have allowances of their own.
    if ((headers["x-ratelimit-resource"] ?? "core") !== "core") return;
    const [remaining, reset] = [headers["x-ratelimit-remaining"], headers["x-ratelimit-reset"]].map(Number);
    if (remaining === undefined || reset === undefined || !Number.isFinite(remaining) || !Number.isFinite(reset))
      return;
    const resetAt = reset * 1000;
    // Answers overtake each other: in one window the lowest count is the newest.
    slot.remaining = resetAt > slot.resetAt ? remaining : Math.min(slot.remaining, remaining);
    slot.resetAt = Math.max(slot.resetAt, resetAt);
  }

  function quieten(slot: Slot, ms: number): void {
    slot.quietUntil = Math.max(slot.quietUntil, now() + ms);
  }

  function refuse(slot: Slot): void {
    slot.isRefused = true;
  }

  return { take, note, quieten, refuse, hasTokens: tokens.length > 0 };
}
