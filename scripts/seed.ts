import { Command, Option } from "commander";
import { runMain } from "./expected-error";
import { ensureClients } from "./generate-client";

const program = new Command("seed")
  .description("Checks a landscape and replaces the database's content by it, in one transaction.")
  .option("--dir <dir>", "folder of the landscape", process.env.LANDSCAPE_DIR || "data")
  .addOption(new Option("--format <format>", "how to print the result").choices(["text", "json"]).default("text"))
  .allowExcessArguments(false)
  .parse();

const { dir, format } = program.opts<{ dir: string; format: "text" | "json" }>();

await runMain(async () => {
  await ensureClients();
  // These import the clients, which a fresh clone doesn't have until here.
  const { runSeed } = await import("./run-seed");
  process.exitCode = await runSeed(dir, format);
});
