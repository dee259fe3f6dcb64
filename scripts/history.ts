import { Command } from "commander";
import { runMain } from "./expected-error";
import { ensureClients } from "./generate-client";

const program = new Command("history")
  .description(
    "Reads the past of a landscape2 data file from its Git repository: who entered, moved, was renamed, left.",
  )
  .requiredOption("--repo <path>", "folder of the Git repository")
  .option("--file <file>", "the data file, from that folder", "landscape.yml")
  .option(
    "--dir <dir>",
    "folder of the landscape that it is the past of; without it, the one in the database",
    process.env.LANDSCAPE_DIR || undefined,
  )
  .allowExcessArguments(false)
  .parse();

const options = program.opts<{ repo: string; file: string; dir?: string }>();

await runMain(async () => {
  await ensureClients();
  // These import the clients, which a fresh clone doesn't have until here.
  const { runHistory } = await import("./run-history");
  await runHistory(options);
});
