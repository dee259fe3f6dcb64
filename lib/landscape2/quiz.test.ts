import { describe, expect, test } from "vitest";
import type { Problem } from "../source/problem";
import { parseYaml } from "../source/yaml-file";
import { readTexts } from "./fixture";
import { rootOf } from "./part";
import { readQuiz } from "./quiz";

const item = (name: string) => `{name: ${name}, homepage_url: 'https://a.example', logo: x.svg}`;
const DATA = `landscape:
- name: Tools
  subcategories:
  - {name: Hammers, items: [${item("Anvil")}, ${item("Bolt")}]}
  - {name: Saws, items: [${item("Cog")}, ${item("Anvil")}]}`;

async function read(games: string) {
  const { landscape } = await readTexts(DATA, "", new Set(["logos/x.svg"]));
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const file = parseYaml(games, "games.yml", report);
  const quiz = file && landscape ? readQuiz(rootOf(file, report), landscape) : undefined;
  return {
    quiz,
    lines: problems.map(({ level, line, column, what, fix }) => `${level} ${line}:${column} ${what} → ${fix}`),
  };
}

const asking = (options: string, title = "Which?") => `quiz: {questions: [{title: '${title}', options: [${options}]}]}`;

describe("games", () => {
  test("are questions about items, told by name in any letters and by where they stand", async () => {
    const { quiz, lines } = await read(
      asking("{item: anvil, correct: true}, {item: Anvil, category: Tools, subcategory: Saws}, {item: COG}"),
    );
    expect(lines).toEqual([]);
    expect(quiz).toEqual([
      { title: "Which?", options: [{ project: "anvil", isRight: true }, { project: "anvil-2" }, { project: "cog" }] },
    ]);
  });

  test("leave out what the landscape has not, and a question that is none without it", async () => {
    const { quiz, lines } = await read(asking("{item: Anvl, correct: true}, {item: Bolt}, {item: Cog}"));
    expect(quiz).toBeUndefined();
    expect(lines).toEqual([
      'warning 1:55 there is no item "Anvl" in the landscape → did you mean "Anvil"?',
      "warning 1:20 too few options are known to ask this question; left out → mend its options",
    ]);
  });

  test.each([
    [asking("{item: Anvil, correct: true}"), "error 1:47 a question has 1 options"],
    [asking("{item: Anvil}, {item: Bolt}"), "error 1:47 0 options are correct"],
    [asking("{item: Anvil, correct: true}, {item: Bolt, correct: true}"), "error 1:47 2 options are correct"],
    [asking("{item: Anvil, correct: true}, {category: Tools}"), 'an option has no "item"'],
    [asking("{item: Anvil, correct: true}, {item: Bolt}", "x".repeat(201)), "the question has 201 letters"],
    ["quiz: {questions: [{options: []}]}", 'error 1:20 a question has no "title"'],
    ["quiz: {questions: Anvil}", "not a list"],
    ["quizz: {}", 'warning 1:1 unknown key "quizz" in the games'],
  ])("%j are reported at their place", async (games, line) => {
    expect((await read(games)).lines.join("\n")).toContain(line);
  });

  test("without questions are no quiz", async () => {
    expect(await read("quiz: {questions: []}")).toEqual({ quiz: undefined, lines: [] });
  });
});
