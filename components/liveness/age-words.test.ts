import { describe, expect, it } from "vitest";
import { ageWords } from "./age-words";

const TODAY = "2026-06-30";

describe("ageWords", () => {
  it.each([
    ["2026-06-30", "today", "今天"],
    ["2026-06-29", "yesterday", "昨天"],
    ["2026-06-17", "13 days ago", "13天前"],
    ["2026-06-16", "2 weeks ago", "2周前"],
    ["2026-05-02", "8 weeks ago", "8周前"],
    ["2026-04-30", "2 months ago", "2个月前"],
    ["2025-06-30", "11 months ago", "11个月前"],
    ["2024-06-30", "2 years ago", "2年前"],
  ])("tells of %s as %s", (day, en, zh) => {
    expect(ageWords(day, TODAY, "en")).toBe(en);
    expect(ageWords(day, TODAY, "zh")).toBe(zh);
  });

  it("takes what a faster clock says for today", () => {
    expect(ageWords("2026-07-02", TODAY, "en")).toBe("today");
  });
});
