import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLikenessFinder } from "./likeness";

const there = { where: "there", text: "A gateway that counts requests, limits them and writes down who asked." };
const find = createLikenessFinder([there, { where: "short", text: "Counts requests, limits them." }], 6);

describe("createLikenessFinder", () => {
  it("finds a text again whatever its case and punctuation", () => {
    const [found] = find({ where: "here", text: there.text.toUpperCase().replaceAll(/[,.]/g, " -") });
    expect(found).toMatchObject({ theirs: there, run: 12, likeness: 1 });
  });

  it("measures the longest run of words in common", () => {
    const [found] = find({
      where: "here",
      text: "Somewhere a proxy counts requests, limits them and lets the rest pass",
    });
    expect(found?.run).toBe(5);
    // Three runs of three words in common, seven more here, seven more there.
    expect(found?.likeness).toBeCloseTo(3 / 17);
  });

  it("counts each Chinese character as a word", () => {
    const finder = createLikenessFinder([{ where: "there", text: "把请求计数、限流并记录来源" }], 6);
    expect(finder({ where: "here", text: "网关会把请求计数，然后放行" })[0]?.run).toBe(5);
  });

  it("has nothing to say of texts that are short or share no three words", () => {
    expect(find({ where: "here", text: "counts requests limits them" })).toEqual([]);
    expect(find({ where: "here", text: "who asked that gateway for limits, or writes requests down?" })).toEqual([]);
  });

  it("finds every text to be wholly like itself", () => {
    const text = fc
      .array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 6, maxLength: 30 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, (each) => {
        const [found] = createLikenessFinder([{ where: "there", text: each }], 6)({ where: "here", text: each });
        expect(found?.likeness).toBe(1);
        expect(found?.run).toBe(each.split(" ").length);
      }),
    );
  });
});
