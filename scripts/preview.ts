import { Command, Option } from "commander";
import { runMain } from "./expected-error";

const FORMATS = ["text", "markdown", "json"] as const;

const program = new Command("preview")
  .description("Shows what the files of a landscape change since a commit: projects, vendors, places, findings.")
  .requiredOption("--base <ref>", "branch, tag or commit to compare with; a branch means where it was left")
  .option("--dir <dir>", "folder of the landscape", process.env.LANDSCAPE_DIR || "data")
  .addOption(new Option("--format <format>", "how to print it").choices(FORMATS).default("text"))
  .option("--serve", "then serve the site as it would be, with all of this at /preview")
  .allowExcessArguments(false)
  .parse();

const options = program.opts<{ base: string; dir: string; format: (typeof FORMATS)[number]; serve?: true }>();

await runMain(async () => {
  const { runPreview } = await import("./run-preview");
  process.exitCode = await runPreview(options);
});
