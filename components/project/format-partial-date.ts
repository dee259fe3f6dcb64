const PARTIAL = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** `2015`, `2015-07` or `2015-07-21` as people of a language write it, no more exact than it is known. */
export function formatPartialDate(date: string, locale: string): string {
  const match = PARTIAL.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const parts: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month: month ? "short" : undefined,
    day: day ? "numeric" : undefined,
    timeZone: "UTC",
  };
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale, parts).format(moment);
}
