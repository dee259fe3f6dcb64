import type { Position } from "../model/types";

/** Something wrong with a landscape's files. Only an `error` keeps it from being seeded. */
export type Problem = Position & {
  level: "error" | "warning";
  /** What is wrong, naming the thing. */
  what: string;
  /** What to do about it. */
  fix: string;
};

/** Readers hand every problem here and carry on, so that all are seen at once. */
export type Report = (problem: Problem) => void;

export function comparePositions(a: Position, b: Position): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
