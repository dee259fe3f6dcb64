import { Command, Option } from "commander";
import { formatProblems, summarizeProblems } from "../lib/validate/format";
import { loadLandscape } from "../lib/validate/load";

const BAD_USAGE = 2;

const program = new Command("validate")
  .description("Reports everything that is wrong with a landscape, at once.")
  .option("--dir <dir>", "folder of the landscape", process.env.LANDSCAPE_DIR || "data")
  .option("--against <dir>", "folder of a published landscape to compare facts of hosted projects with")
  .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
  .allowExcessArguments(false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : BAD_USAGE))
  .parse();

const { dir, against, format } = program.opts<{ dir: string; against?: string; format: "text" | "json" }>();
const { problems } = await loadLandscape(dir, against);
const report = summarizeProblems(problems);
console.log(format === "json" ? JSON.stringify(report, null, 2) : formatProblems(problems));
process.exitCode = report.errors > 0 ? 1 : 0;
