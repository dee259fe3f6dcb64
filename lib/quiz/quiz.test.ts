import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildQuestions } from "./build-questions";
import { drawRound, ROUND_SIZE } from "./draw-round";

const project = (slug: string) => ({
  slug,
  name: slug.toUpperCase(),
  logo: null,
  placements: [],
  vendors: [],
  languages: [],
  tags: [],
});
const PROJECTS = ["a", "b", "c"].map(project);
const question = (...slugs: string[]) => ({
  title: slugs.join(),
  options: slugs.map((slug, index) => ({ project: slug, ...(index === 0 && { isRight: true }) })),
});

describe("questions", () => {
  it("show the projects that there are, and only what the page needs of them", () => {
    const [first] = buildQuestions([question("a", "b", "gone")], { projects: PROJECTS });
    expect(first).toEqual({
      title: "a,b,gone",
      options: [
        { slug: "a", name: "A", logo: null },
        { slug: "b", name: "B", logo: null },
      ],
      right: { slug: "a", name: "A", logo: null },
    });
  });

  it("are left out without a right answer, or with nothing to choose", () => {
    expect(buildQuestions([question("gone", "a", "b"), question("a", "gone")], { projects: PROJECTS })).toEqual([]);
  });
});

describe("a round", () => {
  it("has each question once, no more than its size, with the same options and answers", () => {
    fc.assert(
      fc.property(fc.nat(25), fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (count, chances) => {
        const questions = Array.from({ length: count }, (_, index) => {
          const [made] = buildQuestions([{ ...question("a", "b", "c"), title: String(index) }], { projects: PROJECTS });
          return made ?? [];
        }).flat();
        const round = drawRound(questions, () => chances.next().value);
        expect(round).toHaveLength(Math.min(count, ROUND_SIZE));
        expect(new Set(round.map(({ title }) => title)).size).toBe(round.length);
        for (const { options, right } of round) {
          expect(options.map(({ slug }) => slug).toSorted()).toEqual(["a", "b", "c"]);
          expect(right.slug).toBe("a");
        }
      }),
    );
  });
});
