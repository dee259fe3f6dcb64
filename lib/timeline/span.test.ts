import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { middleOf, spanOf, yearsBetween } from "./span";

const iso = ({ from, to }: { from: Date; to: Date }) => [from, to].map((moment) => moment.toISOString().slice(0, 10));

describe("spanOf", () => {
  it("means a day, a month or a whole year", () => {
    expect(iso(spanOf("2020-02-29"))).toEqual(["2020-02-29", "2020-03-01"]);
    expect(iso(spanOf("2020-12"))).toEqual(["2020-12-01", "2021-01-01"]);
    expect(iso(spanOf("2020"))).toEqual(["2020-01-01", "2021-01-01"]);
  });
});

describe("middleOf", () => {
  it("is the day itself, and the middle of what is longer", () => {
    expect(middleOf("2020-02-29").toISOString()).toBe("2020-02-29T00:00:00.000Z");
    expect(middleOf("2020-09").toISOString()).toBe("2020-09-16T00:00:00.000Z");
  });
});

describe("yearsBetween", () => {
  it("reckons years", () => {
    expect(yearsBetween("2016-03-10", "2018-03-10")).toBeCloseTo(2, 2);
    expect(yearsBetween("2020", "2021")).toBeCloseTo(1, 2);
  });

  it("turns its sign with its dates", () => {
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(yearsBetween(a, b) + yearsBetween(b, a)).toBe(0);
      }),
    );
  });
});
