import { describe, expect, it } from "vitest";
import { type Answer, chooseProjects } from "./choose";

const known = (slug: string): Answer => ({ slug, isMoved: false });
const moved = (slug: string): Answer => ({ slug, isMoved: true });

describe("chooseProjects", () => {
  it("keeps the order of the words", () => {
    expect(chooseProjects(["b", "a"], [known("b"), known("a")])).toEqual({
      ...{ slugs: ["b", "a"], twice: [], leftOut: [], unknown: [], movedTo: null },
    });
  });

  it("tells of what is named twice, by whatever name, and of what is unknown", () => {
    const choice = chooseProjects(["a", "A", "x", "a", "x"], [known("a"), moved("a"), null, known("a"), null]);
    expect(choice).toEqual({
      ...{ slugs: ["a"], twice: ["a"], leftOut: [], unknown: ["x"], movedTo: ["a", "a", "x", "a", "x"] },
    });
  });

  it("leaves out what comes after the fifth", () => {
    const words = ["a", "b", "c", "d", "e", "a", "f", "g"];
    const choice = chooseProjects(words, words.map(known));
    expect(choice).toMatchObject({ slugs: ["a", "b", "c", "d", "e"], leftOut: ["f", "g"], twice: ["a"] });
  });

  it("takes a word without an answer for unknown", () => {
    expect(chooseProjects(["a"], [])).toMatchObject({ slugs: [], unknown: ["a"] });
  });
});
