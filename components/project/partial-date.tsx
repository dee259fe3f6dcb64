import { useLocale } from "next-intl";
import { formatPartialDate } from "./format-partial-date";

export function PartialDate({ date }: { date: string }) {
  return (
    <time dateTime={date} className="tabular">
      {formatPartialDate(date, useLocale())}
    </time>
  );
}
