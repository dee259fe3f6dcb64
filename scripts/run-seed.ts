import { formatProblems, summarizeProblems } from "../lib/validate/format";
import { formatCounts } from "./format-counts";
import { prepareDatabase } from "./prepare-database";
import { startProgress } from "./progress";
import { loadFolder, seedFolder } from "./seed-folder";

/** The seed command. Progress goes to the error output, the result to the standard one. Returns the exit code. */
export async function runSeed(dir: string, format: "text" | "json"): Promise<0 | 1> {
  const { folder, problems } = await loadFolder(dir);
  const print = (text: string, json: object) => console.log(format === "json" ? JSON.stringify(json, null, 2) : text);
  if (!folder) {
    print(formatProblems(problems), summarizeProblems(problems));
    return 1;
  }
  if (format === "text" && problems.length > 0) console.log(formatProblems(problems));
  const prepared = await prepareDatabase((line) => console.error(line));
  try {
    const { counts, version, isUnchanged, problems: more } = await seedFolder(prepared, folder, startProgress);
    if (format === "text" && more.length > 0) console.log(formatProblems(more));
    const headline = isUnchanged ? `Unchanged: version ${version}` : `Seeded version ${version}`;
    print(`${headline}\n${formatCounts(counts)}`, {
      ...summarizeProblems([...problems, ...more]),
      version,
      isUnchanged,
      counts,
    });
    return 0;
  } finally {
    await prepared.db.$disconnect();
  }
}
