import type { Localized } from "../model/types";

/**
 * One thing that happened to a project. `date` may be a year or a month where no more is known.
 * A project that the landscape has no more keeps the slug that it would have.
 */
export type ProjectChange = { date: string; slug: string; name: string } & (
  | { kind: "entered"; places: string[]; stage?: string }
  /** Reached a stage; `from` is absent for its first. */
  | { kind: "stage"; from?: string; to: string }
  /** From one set of `category/subcategory` to another. */
  | { kind: "moved"; from: string[]; to: string[] }
  | { kind: "renamed"; from: string }
  | { kind: "left"; places: string[] }
);

/** Everything that is known of the landscape's past, the oldest first. */
export type History = {
  changes: ProjectChange[];
  /** Names of places of before that the landscape has no more, by `category` or `category/subcategory`. */
  formerPlaces: Record<string, Localized>;
};
