import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAt, LAST, makeTime, weeks } from "./fixture";
import {
  changedBetween,
  countOn,
  countsOf,
  countUntil,
  dayNumber,
  dayOf,
  lookAt,
  momentsOf,
  wasMoved,
} from "./moments";
import { pastAt, type Time } from "./past";

const someWeeks = fc.array(fc.nat(9), { minLength: 1, maxLength: 6 });

/** What all members look like, one by one. */
const freshLooks = (time: Time, day: string) => time.members.map((_, member) => lookAt(time, member, day));

describe("running through time", () => {
  test("who touches only those that change sees on each day what a fresh look sees", () => {
    fc.assert(
      fc.property(weeks, someWeeks, (states, days) => {
        const time = makeTime(states);
        const moments = momentsOf(time);
        let shown = time.first;
        const looks = freshLooks(time, shown);
        for (const day of days.map(dayAt)) {
          for (const member of changedBetween(moments, shown, day)) looks[member] = lookAt(time, member, day);
          shown = day;
          expect(looks).toEqual(freshLooks(time, day));
        }
      }),
    );
  });

  test("a look at one is what the whole map of the day shows", () => {
    fc.assert(
      fc.property(weeks, fc.nat(9), (states, week) => {
        const time = makeTime(states);
        const { snapshot, indexes } = pastAt(time, dayAt(week));
        for (const [member, index] of indexes.entries()) {
          const project = snapshot.projects[index];
          const look = project ? { places: project.placements, stage: project.stage } : null;
          expect(lookAt(time, member, dayAt(week))).toEqual(look);
        }
      }),
    );
  });

  test("the count of a day is how many the map of the day has", () => {
    fc.assert(
      fc.property(weeks, fc.nat(60), (states, week) => {
        const time = makeTime(states);
        const { day, snapshot } = pastAt(time, dayAt(week));
        expect(countOn(countsOf(time), day)).toBe(snapshot.projects.length);
      }),
    );
  });

  test("nobody changes from a day to itself, and as many forwards as backwards", () => {
    fc.assert(
      fc.property(weeks, fc.nat(9), fc.nat(9), (states, a, b) => {
        const moments = momentsOf(makeTime(states));
        expect(changedBetween(moments, dayAt(a), dayAt(a)).size).toBe(0);
        expect(changedBetween(moments, dayAt(a), dayAt(b))).toEqual(changedBetween(moments, dayAt(b), dayAt(a)));
      }),
    );
  });
});

describe("days", () => {
  test("counted and named again are the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
    );
    expect(dayOf(dayNumber("2020-02-29") + 1)).toBe("2020-03-01");
  });

  test("that have come are those up to and with the day; a month has come with its first day", () => {
    const days = ["2019", "2019-05", "2019-05-03", "2019-05-03", "2020-01-01"];
    expect(countUntil(days, "2018-12-31")).toBe(0);
    expect(countUntil(days, "2019-05-01")).toBe(2);
    expect(countUntil(days, "2019-05-03")).toBe(4);
    expect(countUntil(days, "2030-01-01")).toBe(5);
  });

  test("outside of what is known are said to be moved, and in which direction", () => {
    const time = makeTime([[{ name: "Ant", places: ["net/proxy"] }]]);
    const movedOf = (wanted: string) => wasMoved(pastAt(time, wanted), wanted);
    expect(["1999-01-01", "2020-06-01", LAST, "2999-01-01"].map(movedOf)).toEqual(["earlier", null, null, "later"]);
  });
});
