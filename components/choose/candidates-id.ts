export const CANDIDATES_ID = "candidates";
