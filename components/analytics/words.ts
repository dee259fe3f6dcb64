/** Handed over by the server: a site without analytics sends no word of it. */
export type ConsentWords = Record<
  "label" | "ask" | "accepted" | "declined" | "refused" | "accept" | "decline" | "close",
  string
>;
