/** For so long nobody asks the database again: a hundred readers at once cost it one question, and a new seed waits for nobody. */
export const STATE_MS = 10;

/** What all answers are made of: another text means other answers, `null` that there is nothing to make them of. */
export type State = {
  /** As it is now. */
  read: () => Promise<string | null>;
  /** As it was a moment ago at most. */
  ask: () => Promise<string | null>;
};

/** @param onChange hears of each state that takes the place of another, and of the first */
export function createState(read: () => Promise<string | null>, onChange?: (state: string | null) => unknown): State {
  let last: string | null | undefined;
  let asked: { since: number; answer: Promise<string | null> } | null = null;

  async function readAnew(): Promise<string | null> {
    const state = await read();
    if (state !== last) {
      last = state;
      onChange?.(state);
    }
    return state;
  }

  return {
    read: readAnew,
    ask: () => {
      if (asked && performance.now() - asked.since < STATE_MS) return asked.answer;
      const asking = { since: Infinity, answer: readAnew() };
      asked = asking;
      asking.answer.then(
        () => (asking.since = performance.now()),
        () => (asked = asked === asking ? null : asked),
      );
      return asking.answer;
    },
  };
}
