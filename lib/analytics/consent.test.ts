import { describe, expect, test } from "vitest";
import type { LandscapeInfo } from "../snapshot/types";
import { isRefusedBy, judge, readChoice } from "./consent";
import { asServed, CONTAINER_ID, isAnalyticsOn } from "./served";

const INFO: LandscapeInfo = { version: "1", name: { en: "Tea" }, analytics: { gtm: "GTM-TEA123" } };

describe("a server measures only where who runs it says so", () => {
  test.each([
    [undefined, false],
    ["", false],
    ["off", false],
    ["true", false],
    ["on", true],
    [" ON ", true],
  ])("ANALYTICS=%j: %s", (word, expected) => {
    expect(isAnalyticsOn(word)).toBe(expected);
  });

  test("and pages know of no container else", () => {
    expect(asServed(INFO, true)).toBe(INFO);
    expect(asServed(INFO, false)).toEqual({ version: "1", name: { en: "Tea" } });
  });
});

describe("what is done", () => {
  test.each([
    [null, false, "ask"],
    ["yes", false, "load"],
    ["no", false, "none"],
    [null, true, "none"],
    ["yes", true, "none"],
    ["no", true, "none"],
  ] as const)("after %j, with a browser that refuses: %s, is to %s", (choice, isRefused, verdict) => {
    expect(judge(choice, isRefused)).toBe(verdict);
  });

  test.each([
    [{ globalPrivacyControl: true }, true],
    [{ globalPrivacyControl: "1" }, false],
    [{ doNotTrack: "1" }, true],
    [{ doNotTrack: "yes" }, true],
    [{ doNotTrack: "0", globalPrivacyControl: false }, false],
    [{ doNotTrack: null }, false],
    [{}, false],
  ])("a browser that says %j refuses: %s", (signals, expected) => {
    expect(isRefusedBy(signals)).toBe(expected);
  });

  test("a text that nobody here wrote is no choice", () => {
    expect(["yes", "no", "true", "", null].map(readChoice)).toEqual(["yes", "no", null, null, null]);
  });
});

test.each([
  ["GTM-ABC1234", true],
  ["GTM-", false],
  ["gtm-abc1234", false],
  ["G-ABC1234", false],
  ["GTM-ABC1234&x=y", false],
  ["GTM-ABC1234\n", false],
  [`GTM-${"A".repeat(21)}`, false],
])("%j as a container: %s", (id, expected) => {
  expect(CONTAINER_ID.test(id)).toBe(expected);
});
