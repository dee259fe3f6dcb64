/** What a reader said, as kept in the browser. */
export type Choice = "yes" | "no";

/** `unknown` until scripts run. */
export type Verdict = "unknown" | "ask" | "load" | "none";

type Signals = { globalPrivacyControl?: unknown; doNotTrack?: string | null };

/** Whether the browser asks every site not to track. */
export function isRefusedBy({ globalPrivacyControl, doNotTrack }: Signals): boolean {
  return globalPrivacyControl === true || doNotTrack === "1" || doNotTrack === "yes";
}

export function readChoice(text: string | null): Choice | null {
  return text === "yes" || text === "no" ? text : null;
}

/** Nothing loads without a yes, and not even with one where the browser says no. */
export function judge(choice: Choice | null, isRefused: boolean): Exclude<Verdict, "unknown"> {
  if (isRefused || choice === "no") return "none";
  return choice === "yes" ? "load" : "ask";
}
