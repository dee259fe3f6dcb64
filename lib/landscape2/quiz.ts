import type { Landscape, Project, QuizQuestion } from "../model/types";
import { hintAt } from "./hint";
import { child, entriesOf, fail, isMapOrAbsent, keysOf, type Part, warn } from "./part";
import { booleanOf, textOf } from "./values";

const MAX_TITLE = 200;
const [MIN_OPTIONS, MAX_OPTIONS] = [2, 4];
const OPTION_KEYS = ["item", "category", "subcategory", "correct"];

type Shelves = Pick<Landscape, "projects" | "categories">;

function checkKeys(part: Part, known: readonly string[]): void {
  for (const key of keysOf(part)) {
    if (!known.includes(key))
      warn(child(part, key), `unknown key "${key}" in the games`, `use ${known.join(", ")}`, "key");
  }
}

/** The names of a project's first place, as the data file has them. */
function homeOf({ placements }: Project, { categories }: Shelves) {
  const category = categories.find(({ slug }) => slug === placements[0]?.category);
  const subcategory = category?.subcategories.find(({ slug }) => slug === placements[0]?.subcategory);
  return { category: category?.name.en, subcategory: subcategory?.name.en };
}

function readOption(part: Part, shelves: Shelves) {
  checkKeys(part, OPTION_KEYS);
  const [item, category, subcategory] = ["item", "category", "subcategory"].map((key) => textOf(child(part, key)));
  const isRight = booleanOf(child(part, "correct")) ?? false;
  if (item === undefined) {
    fail(part, 'an option has no "item"', "name the item of the landscape");
    return { isRight };
  }
  const called = shelves.projects.filter(({ name }) => name.toLowerCase() === item.toLowerCase());
  const project = called.find((each) => {
    const home = homeOf(each, shelves);
    return (!category || category === home.category) && (!subcategory || subcategory === home.subcategory);
  });
  if (!project) {
    const names = shelves.projects.map(({ name }) => name);
    const where = called.length > 0 ? "where the option says that it is" : "in the landscape";
    warn(child(part, "item"), `there is no item "${item}" ${where}`, hintAt(item, names, "name an existing item"));
  }
  return { isRight, project: project?.slug };
}

/** A question; `null` where it can't be asked: one that names too few items is left out with a warning. */
function readQuestion(part: Part, shelves: Shelves): QuizQuestion | null {
  if (!isMapOrAbsent(part)) return null;
  checkKeys(part, ["title", "options"]);
  const title = textOf(child(part, "title"));
  const list = child(part, "options");
  const options = entriesOf(list).flatMap((each) => (isMapOrAbsent(each) ? [readOption(each, shelves)] : []));
  const right = options.filter(({ isRight }) => isRight).length;
  if (title === undefined) fail(part, 'a question has no "title"', 'give it a "title"');
  else if (title.length > MAX_TITLE)
    fail(child(part, "title"), `the question has ${title.length} letters`, `shorten it to ${MAX_TITLE}`);
  const isWrongSize = options.length < MIN_OPTIONS || options.length > MAX_OPTIONS;
  if (isWrongSize) fail(list, `a question has ${options.length} options`, `give it ${MIN_OPTIONS} to ${MAX_OPTIONS}`);
  if (right !== 1) fail(list, `${right} options are correct`, 'mark exactly one with "correct: true"');
  const known = options.flatMap(({ project, isRight }) =>
    project === undefined ? [] : [{ project, ...(isRight && { isRight }) }],
  );
  if (title === undefined || known.length < MIN_OPTIONS || !known.some(({ isRight }) => isRight)) {
    // What is wrong with the question itself is said already.
    if (title !== undefined && !isWrongSize && right === 1)
      warn(part, "too few options are known to ask this question; left out", "mend its options");
    return null;
  }
  return { title: title.slice(0, MAX_TITLE), options: known.slice(0, MAX_OPTIONS) };
}

/** The questions of `games.yml`; absent where there are none to ask. */
export function readQuiz(root: Part, shelves: Shelves): QuizQuestion[] | undefined {
  if (!isMapOrAbsent(root)) return undefined;
  checkKeys(root, ["quiz"]);
  const quiz = child(root, "quiz");
  if (!isMapOrAbsent(quiz)) return undefined;
  checkKeys(quiz, ["questions"]);
  const questions = entriesOf(child(quiz, "questions")).flatMap((each) => readQuestion(each, shelves) ?? []);
  return questions.length > 0 ? questions : undefined;
}
