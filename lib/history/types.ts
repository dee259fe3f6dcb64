import type { Localized } from "../model/types";

/**
 * One thing that happened to a project. `date` may be a year or a month where no more is known.
 * A project that the landscape has no more keeps the slug that it would have.
 */
export type ProjectChange = { date: string; slug: string; name: string } &
  /**
   * `isFirst`: it stood there when the record begins, so this is the last day on which it can have come.
   * `until`: the day on which the file took the stage back.
   */
  (
    | { kind: "entered"; places: string[]; stage?: string; until?: string; isFirst?: boolean }
    /** Reached a stage; `from` is absent for its first. */
    | { kind: "stage"; from?: string; to: string; until?: string }
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

/** What an older state of the file says of a project: enough to know it again, and to draw it. */
export type Standing = { name: string; places: string[]; stage?: string; repo?: string; homepage?: string };

/** A state of the file: standings by ids that last as long as their projects stand. */
export type State = ReadonlyMap<string, Standing>;

/** A change as it is recorded: `slug` is the id of a state, and a stage can be taken back. */
export type RecordedChange =
  ProjectChange | { kind: "unstaged"; date: string; slug: string; name: string; from: string };

/** The past of a file, as far as it has been read. */
export type HistoryRecord = {
  changes: RecordedChange[];
  /** What the file held at the end. */
  state: State;
  /** Name of every place that it ever had, by path. */
  places: Record<string, string>;
};
