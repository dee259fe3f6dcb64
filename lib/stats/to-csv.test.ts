import { describe, expect, it } from "vitest";
import { barsCsv, stepsCsv, timesCsv, yearsCsv } from "./to-csv";

const LANDSCAPE = {
  stages: [{ id: "sandbox", name: { en: "Sandbox" }, isArchived: false }],
  vendors: [{ slug: "evil", name: { en: '=HYPERLINK("x")', zh: "坏" }, kind: "company" as const }],
  categories: [],
};

describe("the figures as CSV", () => {
  it("name values in English, and no name is run as a formula", () => {
    const chart = {
      facet: "vendor" as const,
      bars: [{ value: "evil", count: 2, share: 2 / 3 }],
      more: 0,
      top: [],
      known: 3,
      unknown: 1,
    };
    expect(barsCsv(chart, LANDSCAPE)).toBe(
      `vendor,name,projects,share\r\nevil,"'=HYPERLINK(""x"")",2,0.667\r\n,unknown,1,\r\n`,
    );
  });

  it("give years, steps and times", () => {
    expect(yearsCsv({ years: [{ year: 2018, count: 2, total: 2 }], unknown: 0 })).toBe(
      "year,came,total\r\n2018,2,2\r\n",
    );
    expect(yearsCsv({ years: [], unknown: 7 })).toBe("year,came,total\r\nunknown,7,\r\n");
    expect(stepsCsv([{ year: 2018, counts: [4] }], LANDSCAPE)).toBe("year,sandbox\r\n2018,4\r\n");
    const times = {
      from: "sandbox",
      to: "graduated",
      steps: [],
      median: 2.12345,
      quartiles: [1, 3] as [number, number],
    };
    expect(timesCsv([times])).toBe(
      "from,to,projects,median_years,quartile_1,quartile_3\r\nsandbox,graduated,0,2.123,1,3\r\n",
    );
  });
});
