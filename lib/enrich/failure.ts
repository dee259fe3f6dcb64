/** Why a repository could not be read; what was known of it before stays known. */
export type FailureCode = "gone" | "empty" | "refused" | "limited" | "unreachable" | "malformed";

const REMEDIES: Record<FailureCode, string> = {
  gone: "mend the address in the descriptor, or take it out",
  empty: "push something to it",
  refused: "give a token that may read it",
  limited: "run again later, or give more tokens",
  unreachable: "run again later",
  malformed: "run again later; if it stays so, report it to us",
};

export class ReadFailure extends Error {
  readonly remedy: string;

  constructor(
    readonly code: FailureCode,
    reason: string,
  ) {
    super(reason);
    this.remedy = REMEDIES[code];
  }
}

/** All tokens are spent for longer than the run may wait: nothing more is to be had from this host now. */
export class LimitReached extends Error {
  constructor(readonly until: Date) {
    super(`the limit is used up until ${until.toISOString()}`);
  }
}

/** The host refuses every token. */
export class TokensRefused extends Error {}

/** The part of an answer that may be missing: its failure is no failure of the repository. */
export async function ifReadable<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ReadFailure) return undefined;
    throw error;
  }
}

/** What can't be had of a repository that nothing was pushed to yet. */
export async function ifNotEmpty<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ReadFailure && error.code === "empty") return undefined;
    throw error;
  }
}
