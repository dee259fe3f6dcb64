import path from "node:path";
import { Command } from "commander";
import { runMain } from "./expected-error";
import { writeTemplate } from "./write-template";

const program = new Command("new")
  .description("Writes a small landscape to begin with, into a new or empty folder.")
  .argument("<dir>", "the folder")
  .option("--name <name>", "what the landscape is called", "Our landscape")
  .option("--action <action>", "where the workflow finds Cairn's action", "your-organisation/cairn@main")
  .allowExcessArguments(false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

const [dir = ""] = program.args;
const { name, action } = program.opts<{ name: string; action: string }>();

await runMain(async () => {
  const files = await writeTemplate(path.resolve(dir), { name, action });
  console.log(`${dir}: ${files.length} files. Next:`);
  console.log(`  npm run validate -- --dir ${dir}\n  LANDSCAPE_DIR=${dir} npm start`);
});
