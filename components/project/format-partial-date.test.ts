import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPartialDate } from "./format-partial-date";

describe("formatPartialDate", () => {
  it.each([
    ["2015", "en", "2015"],
    ["2015-07", "en", "Jul 2015"],
    ["2015-07-21", "en", "Jul 21, 2015"],
    ["2015", "zh", "2015年"],
    ["2015-07", "zh", "2015年7月"],
    ["2015-07-21", "zh", "2015年7月21日"],
    ["2024-12-31", "en", "Dec 31, 2024"],
  ])("writes %s in %s as %s", (date, locale, expected) => {
    expect(formatPartialDate(date, locale)).toBe(expected);
  });

  it.each(["2015-13", "2015-00-01", "21.07.2015", "soon", ""])("leaves %j as it is", (date) => {
    expect(formatPartialDate(date, "en")).toBe(date);
  });

  it("never moves a day by a time zone", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const written = formatPartialDate(day, "en");
          return written.includes(` ${Number(day.slice(8))},`) && written.endsWith(day.slice(0, 4));
        },
      ),
    );
  });
});
