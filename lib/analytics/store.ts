import { type Choice, judge, readChoice, type Verdict } from "./consent";

const KEY = "cairn.consent.1";

export type ConsentState = {
  verdict: Verdict;
  /** The browser asks every site not to track. */
  isRefused: boolean;
  /** The reader wants to choose again. */
  isReopened: boolean;
};

export const UNKNOWN_CONSENT: ConsentState = { verdict: "unknown", isRefused: false, isReopened: false };

type Box = Pick<Storage, "getItem" | "setItem">;

/** One choice over the tabs of a browser; one that keeps nothing remembers it until the page is left. */
export function createConsentStore(storage: () => Box, isRefused: () => boolean) {
  const listeners = new Set<() => void>();
  let state = UNKNOWN_CONSENT;

  function read(): Choice | null {
    try {
      return readChoice(storage().getItem(KEY));
    } catch {
      return null;
    }
  }

  const stateOf = (choice: Choice | null): ConsentState => ({
    verdict: judge(choice, isRefused()),
    isRefused: isRefused(),
    isReopened: false,
  });

  function get(): ConsentState {
    if (state.verdict === "unknown") state = stateOf(read());
    return state;
  }

  function become(next: ConsentState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  const follow = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) become(stateOf(read()));
  };

  return {
    subscribe(listener: () => void): () => void {
      if (listeners.size === 0) window.addEventListener("storage", follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener("storage", follow);
      };
    },
    get,
    choose(choice: Choice): void {
      try {
        storage().setItem(KEY, choice);
      } catch {
        // Kept by the page alone.
      }
      become(stateOf(choice));
    },
    /** Asks anew; what was said holds until something else is. */
    reopen: () => become({ ...get(), isReopened: true }),
    close: () => become({ ...get(), isReopened: false }),
  };
}
