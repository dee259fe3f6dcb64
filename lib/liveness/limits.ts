/** A year is these days before the day of reading. */
export const YEAR_DAYS = 365;
/** A host gives no more at once: so many may stand for more. */
export const PAGE_SIZE = 100;
