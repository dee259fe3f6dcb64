import { describe, expect, it } from "vitest";
import { axisOf } from "./axis";
import { coursesOf } from "./courses";
import { makeCourse, STAGES } from "./fixture";
import { timelineCsv } from "./to-csv";
import { trackOf } from "./track";

describe("coursesOf", () => {
  it("takes the stages of projects that the landscape has, the oldest first", () => {
    const [envoy, linkerd] = ["envoy", "linkerd"].map((slug) => makeCourse(slug, []).project);
    const base = { slug: "envoy", name: "Envoy" };
    const changes = [
      { ...base, kind: "stage" as const, to: "graduated", date: "2018-11-28" },
      { ...base, kind: "entered" as const, places: [], date: "2017-09-13" },
      { ...base, kind: "stage" as const, to: "incubating", date: "2017-09-13" },
      { ...base, slug: "gone", kind: "stage" as const, to: "sandbox", date: "2017" },
    ];
    const courses = coursesOf(
      { changes },
      [linkerd, envoy].flatMap((project) => project ?? []),
    );
    expect(courses.map(({ project, steps }) => [project.slug, ...steps.map(({ stage }) => stage)])).toEqual([
      ["envoy", "incubating", "graduated"],
    ]);
  });
});

const TODAY = "2021-12-31";
const ways = [
  makeCourse("a", ["sandbox 2019-01-01", "incubating 2020"]),
  makeCourse("b", ["sandbox 2020-01-01", "archived 2021-01-01"]),
];

describe("axisOf", () => {
  it("begins with the year of the first step and ends today", () => {
    const { years, at } = axisOf(ways, TODAY);
    expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
    expect(at(new Date("2019-01-01"))).toBe(0);
    expect(at(new Date("2022-01-01"))).toBe(100);
  });

  it("leaves no step outside, not even one that lies ahead", () => {
    const { at } = axisOf([makeCourse("c", ["sandbox 2030"])], TODAY);
    expect(at(new Date("2030-06-01"))).toBeLessThan(100);
  });
});

describe("trackOf", () => {
  const axis = axisOf(ways, TODAY);
  const tracks = ways.map((way) => trackOf(way, axis, STAGES, TODAY));

  it("draws a line after each step, thicker by stage, until today", () => {
    expect(tracks[0]?.lines.map(({ stones }) => stones)).toEqual([1, 2]);
    const last = tracks[0]?.lines.at(-1);
    expect((last?.at ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
  });

  it("draws the stretch that a year means, and a mark in its middle", () => {
    const [first, second] = tracks[0]?.marks ?? [];
    expect(first?.blur).toBeUndefined();
    expect(second?.blur?.at).toBeCloseTo(33.3, 1);
    expect(second?.at).toBeCloseTo((second?.blur?.at ?? 0) + (second?.blur?.width ?? 0) / 2);
  });

  it("draws nothing after what has left the path", () => {
    expect(tracks[1]).toMatchObject({ isArchived: true, lines: [{ stones: 1 }] });
  });
});

describe("timelineCsv", () => {
  it("has a column for each stage, and no formula", () => {
    const named = [makeCourse("a", ["sandbox 2019-01-01"], { name: "=1+1", placements: ["net/mesh"], vendors: ["x"] })];
    expect(timelineCsv(named, STAGES).split("\r\n")).toEqual([
      "slug,name,category,vendors,sandbox,incubating,graduated,archived",
      "a,'=1+1,net/mesh,x,2019-01-01,,,",
      "",
    ]);
  });
});
