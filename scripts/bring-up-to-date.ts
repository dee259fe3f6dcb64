import { describeAddress } from "../lib/db/address";
import { formatProblems } from "../lib/validate/format";
import { prepareDatabase } from "./prepare-database";
import { startProgress } from "./progress";
import { isSeedDue, loadFolder, seedFolder } from "./seed-folder";

/**
 * Makes the database hold the landscape of a folder, saying what it does. `false` when the folder has errors, which
 * it prints: what the database held before is still there.
 */
export async function bringUpToDate(dir: string): Promise<boolean> {
  const prepared = await prepareDatabase((line) => console.log(line));
  try {
    const place = describeAddress(prepared.address);
    if (!(await isSeedDue(prepared, dir))) {
      console.log(`${place} holds ${dir} as it is.`);
      return true;
    }
    console.log(`Reading ${dir} into ${place} …`);
    const { folder, problems } = await loadFolder(dir);
    if (problems.length > 0) console.log(formatProblems(problems));
    if (!folder) {
      console.error(`${dir} has errors, so nothing of it was taken over.`);
      return false;
    }
    const { counts, problems: more } = await seedFolder(prepared, folder, startProgress);
    if (more.length > 0) console.log(formatProblems(more));
    const { projects, vendors, categories, logos } = counts;
    console.log(`${projects} projects, ${vendors} vendors, ${categories} categories, ${logos} logos.`);
    return true;
  } finally {
    await prepared.db.$disconnect();
  }
}
