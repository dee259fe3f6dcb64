import { appendFile, readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { z } from "zod";
import { annotationsOf, markdownOf } from "../lib/validate/annotations";
import { summarizeProblems } from "../lib/validate/format";
import { runMain } from "./expected-error";

const reportSchema = z.object({
  problems: z.array(
    z.object({
      file: z.string(),
      line: z.int(),
      column: z.int(),
      level: z.enum(["error", "warning"]),
      what: z.string(),
      fix: z.string(),
    }),
  ),
});

const program = new Command("annotate")
  .description("Turns the JSON of `npm run validate -- --format json` into what GitHub shows beside the files.")
  .argument("<report>", "file with the JSON")
  .option("--folder <folder>", "folder of the landscape within the repository", ".")
  .option("--markdown <file>", "also write the report as Markdown")
  .parse();

await runMain(async () => {
  const { folder, markdown } = program.opts<{ folder: string; markdown?: string }>();
  const { problems } = reportSchema.parse(JSON.parse(await readFile(program.args[0] ?? "", "utf8")));
  const report = summarizeProblems(problems);
  for (const line of annotationsOf(report, folder)) console.log(line);
  const text = markdownOf(report, folder);
  if (markdown !== undefined) await writeFile(markdown, text);
  if (process.env.GITHUB_STEP_SUMMARY) await appendFile(process.env.GITHUB_STEP_SUMMARY, text);
  process.exitCode = report.errors > 0 ? 1 : 0;
});
