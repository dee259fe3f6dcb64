import { describe, expect, it } from "vitest";
import { comparePartialDates, isDay, isFuture, isPartialDate } from "./dates";

describe("isPartialDate", () => {
  it.each(["2015", "2015-07", "2015-07-21", "2024-02-29"])("takes %j", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    "2015-13",
    "2015-7",
    "2023-02-29",
    "2015-02-30",
    "2015-07-21T00:00:00Z",
    "21.07.2015",
    "15",
    "",
    "0999",
    " 2015",
  ])("refuses %j", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe("isDay", () => {
  it("wants a whole day of the calendar", () => {
    expect([isDay("2015-07-21"), isDay("2015-07"), isDay("2100-02-29")]).toEqual([true, false, false]);
  });
});

describe("comparePartialDates", () => {
  it("orders as far as both are known", () => {
    expect(comparePartialDates("2015", "2016-01")).toBeLessThan(0);
    expect(comparePartialDates("2016-03-02", "2016-03-01")).toBeGreaterThan(0);
    expect(comparePartialDates("2016", "2016-05-01")).toBe(0);
    expect(comparePartialDates("2016-05-09", "2016-05")).toBe(0);
  });
});

describe("isFuture", () => {
  it("counts what may already have been as past", () => {
    expect(isFuture("2026-08-08", "2026-08-07")).toBe(true);
    expect(isFuture("2026-09", "2026-08-07")).toBe(true);
    expect(isFuture("2026", "2026-08-07")).toBe(false);
    expect(isFuture("2026-08-07", "2026-08-07")).toBe(false);
  });
});
