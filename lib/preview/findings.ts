import type { Problem } from "../source/problem";
import { summarizeProblems } from "../validate/format";
import type { Finding, Preview } from "./schema";

const MAX_LISTED = 300;

/** An edit above it moves a line, so where in its file a problem stands doesn't tell it from others. */
const keyOf = ({ file, level, what }: Problem) => JSON.stringify([file, level, what]);

/** The problems of a state, those first that another state didn't have. A problem seen twice where it was seen once is new. */
export function findingsSince(before: readonly Problem[], after: readonly Problem[]): Preview["findings"] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  const findings = after.map((problem): Finding => {
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return { ...problem, isNew: left <= 0 };
  });
  const rank = ({ isNew, level }: Finding) => Number(!isNew) * 2 + Number(level !== "error");
  const { errors, warnings } = summarizeProblems(after);
  return {
    ...{ errors, warnings },
    new: findings.filter(({ isNew }) => isNew).length,
    problems: findings.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_LISTED),
  };
}
