/** Where the focus goes from a column that is taken away. */
export const COMPARE_TITLE_ID = "compare-title";
