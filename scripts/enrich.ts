import { Command, InvalidArgumentError } from "commander";
import { runMain } from "./expected-error";
import { ensureClients } from "./generate-client";

function parseAmount(text: string): number {
  const amount = Number(text);
  if (text.trim() === "" || !Number.isFinite(amount) || amount < 0)
    throw new InvalidArgumentError("It must be a number.");
  return amount;
}

function parseLimit(text: string): number {
  const limit = parseAmount(text);
  if (!Number.isInteger(limit)) throw new InvalidArgumentError("It must be a whole number.");
  return limit;
}

const program = new Command("enrich")
  .description("Reads from GitHub and GitLab how the landscape's projects move, and stores it beside them.")
  .option("--max-age <hours>", "leave out repositories that were read within these hours", parseAmount, 24)
  .option("--wait <minutes>", "longest wait for a used-up limit; beyond it the run ends", parseAmount, 60)
  .option("--limit <count>", "read at most so many repositories", parseLimit)
  .option("--only <slug>", "read the repositories of one project")
  .allowExcessArguments(false)
  // Failed repositories end with 1; a command line that can't be understood is another thing.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

const { maxAge, wait, limit, only } = program.opts<{ maxAge: number; wait: number; limit?: number; only?: string }>();

await runMain(async () => {
  await ensureClients();
  // These import the clients, which a fresh clone doesn't have until here.
  const { runEnrich } = await import("./run-enrich");
  process.exitCode = await runEnrich({ maxAgeHours: maxAge, waitMinutes: wait, limit, only });
});
