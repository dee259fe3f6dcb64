export type FieldOption = {
  value: string;
  label: string;
  count: number;
  /** Stones of a stage's mark. */
  stones?: number | "archived";
  /** Stands below the option before it. */
  isPart?: boolean;
};

/** One key of the query of which several values can be chosen. */
export type Field = {
  key: string;
  label: string;
  options: FieldOption[];
  /** Values beyond those listed. */
  more?: number;
  /** Chosen values that the page knows, in words. */
  chosen: { value: string; label: string }[];
};
