import type { Problem } from "../source/problem";
import { type ProblemReport, summarizeProblems } from "./format";

/** A comment of a pull request takes 65,536 characters; a list that long is read by nobody. */
const MAX_LISTED = 100;
const MAX_TEXT = 300;
/** By which the comment is found again. */
const MARK = "<!-- cairn-validate -->";

const COMMANDS = { error: "error", warning: "warning" } as const satisfies Record<Problem["level"], string>;

const escapeText = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Errors before warnings: hosts show a few of each step. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => Number(a.level !== "error") - Number(b.level !== "error"));
}

/**
 * Lines of output that GitHub shows beside the lines of the files.
 * @param folder of the landscape within the repository, `.` for its root
 */
export function annotationsOf({ problems }: ProblemReport, folder: string): string[] {
  return inOrder(problems).map(({ file, line, column, level, what, fix }) => {
    const place = [
      `file=${escapeProperty(pathOf(folder, file))}`,
      `line=${line}`,
      `col=${column}`,
      `title=${escapeProperty(what)}`,
    ];
    return `::${COMMANDS[level]} ${place.join(",")}::${escapeText(`${what} → ${fix}`)}`;
  });
}

function pathOf(folder: string, file: string): string {
  const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
  return [...parts, file].join("/");
}

/** In a code span nothing of a text links, mentions or opens an element. */
function code(text: string): string {
  const plain = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").replaceAll("`", "'");
  return `\`${plain.length > MAX_TEXT ? `${plain.slice(0, MAX_TEXT)}…` : plain}\``;
}

/** The report as Markdown, for the summary of a run and the comment on a pull request. */
export function markdownOf({ problems }: ProblemReport, folder: string): string {
  const { errors, warnings } = summarizeProblems(problems);
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
  const head =
    problems.length === 0 ? "Nothing is wrong with it." : `${count(errors, "error")}, ${count(warnings, "warning")}.`;
  const lines = inOrder(problems)
    .slice(0, MAX_LISTED)
    .map(
      ({ file, line, column, level, what, fix }) =>
        `- **${level}** ${code(`${pathOf(folder, file)}:${line}:${column}`)} ${code(what)} → ${code(fix)}`,
    );
  const hidden = problems.length - lines.length;
  const rest = hidden > 0 ? [`- and ${hidden} more`] : [];
  return [MARK, `### Landscape: ${head}`, "", ...lines, ...rest, ""].join("\n");
}
