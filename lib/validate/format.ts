import type { Problem } from "../source/problem";

export type ProblemReport = { problems: readonly Problem[]; errors: number; warnings: number };

export function summarizeProblems(problems: readonly Problem[]): ProblemReport {
  const errors = problems.filter(({ level }) => level === "error").length;
  return { problems, errors, warnings: problems.length - errors };
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** Texts from files may hold what steers a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

/** One line for each problem, then the counts. */
export function formatProblems(problems: readonly Problem[]): string {
  const { errors, warnings } = summarizeProblems(problems);
  const lines = problems.map(({ file, line, column, level, what, fix }) =>
    printable(`${file}:${line}:${column}  ${level}  ${what}  →  ${fix}`),
  );
  return [...lines, `${count(errors, "error")}, ${count(warnings, "warning")}`].join("\n");
}
